package io.fitconnect.notification.preference;

import io.fitconnect.platform.message.MessageKey;

enum PreferenceText implements MessageKey {
    NO_SUCH_KIND,
    NOT_MUTABLE,
    ALWAYS_SENT
}
