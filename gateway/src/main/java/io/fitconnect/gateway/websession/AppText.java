package io.fitconnect.gateway.websession;

import io.fitconnect.platform.message.MessageKey;

/** What the page of the web app's session says. */
enum AppText implements MessageKey {
    WELCOME,
    WELCOME_PURPOSE,
    HELLO,
    SIGNED_IN_AS,
    SIGN_IN,
    REGISTER,
    SIGN_OUT,
    ACCOUNT,
    SHOP,
    API,
    PLACES,
    CANCELLED,
    OUTDATED,
    FAILED,
    AWAY
}
