package io.fitconnect.social.suspension;

import io.fitconnect.platform.message.MessageKey;

/** What a suspended account is told. */
enum SuspensionText implements MessageKey {
    ACCOUNT_SUSPENDED,
    WITHOUT_END,
    FOR_SOME_TIME
}
