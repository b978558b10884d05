package io.fitconnect.platform.account;

import io.fitconnect.platform.message.MessageKey;

enum AccountText implements MessageKey {
    ACCOUNT_ERASED,
    THIS_ACCOUNT
}
