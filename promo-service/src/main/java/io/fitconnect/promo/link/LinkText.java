package io.fitconnect.promo.link;

import io.fitconnect.platform.message.MessageKey;

/** What people read of links. */
enum LinkText implements MessageKey {
    LINK_INVALID
}
