package io.fitconnect.integration.connector;

import io.fitconnect.platform.message.MessageKey;

/** How a connection stands, and why connecting failed, in words for the athlete. */
public enum ConnectorText implements MessageKey {
    NO_SUCH_TRACKER,
    BEGIN_AGAIN,
    BEGIN_AGAIN_DETAIL,
    CONSENT_REFUSED_DETAIL,
    SCOPES_MISSING,
    SCOPES_MISSING_DETAIL,
    ACCOUNT_TAKEN,
    ACCOUNT_TAKEN_DETAIL,
    OTHER_ACCOUNT_DETAIL,
    TRACKER_AWAY,
    TRACKER_AWAY_DETAIL,
    ONLY_OWN_CLIENTS,
    WORDS_NOT_CONNECTED,
    WORDS_WAITING,
    WORDS_NOTHING_NEW,
    WORDS_FOUND,
    WORDS_LIMITED,
    WORDS_AWAY,
    WORDS_REFUSED,
    WORDS_EXPIRED,
    WORDS_HISTORY
}
