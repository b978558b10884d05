package io.fitconnect.gateway.page;

import io.fitconnect.platform.message.MessageKey;

/** What stands around every page. */
enum FrameText implements MessageKey {
    BRAND,
    MOTTO,
    ABOUT,
    HELP,
    TERMS,
    PRIVACY
}
