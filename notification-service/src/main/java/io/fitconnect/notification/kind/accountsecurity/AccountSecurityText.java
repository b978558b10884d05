package io.fitconnect.notification.kind.accountsecurity;

import io.fitconnect.platform.message.MessageKey;

enum AccountSecurityText implements MessageKey {
    YOUR_DATA,
    EXPORT_REQUESTED,
    YOUR_ACCOUNT,
    HIDDEN,
    SHOWN
}
