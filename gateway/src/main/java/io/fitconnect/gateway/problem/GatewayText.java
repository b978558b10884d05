package io.fitconnect.gateway.problem;

import io.fitconnect.platform.message.MessageKey;

/** Titles of the gateway's own problems, and the sentences that a person can act on. */
public enum GatewayText implements MessageKey {
    MALFORMED_REQUEST,
    NO_ROUTE,
    TELL_THE_REQUEST_ID,
    HEAD_TOO_SLOW,
    UNKNOWN_HOST,
    NO_WEB_SOCKET,
    ORIGIN_NOT_ALLOWED,
    SIGNING_KEYS_UNAVAILABLE,
    SIGN_IN_AWAY,
    BODY_TOO_LARGE,
    MOST_BYTES,
    BODY_TOO_SLOW,
    WAIT_SECONDS,
    TOO_MANY_STREAMS,
    CLOSE_A_STREAM,
    SERVICE_UNAVAILABLE,
    NOTHING_WAS_DONE,
    SERVICE_BROKE_OFF,
    SERVICE_TOO_SLOW,
    EFFECT_UNKNOWN,
    SESSION_ENDED,
    SIGN_IN_AGAIN,
    SESSION_UNCHECKED,
    TWO_CREDENTIALS,
    FOREIGN_PAGE,
    PAGE_UNKNOWN,
    PAGE_CHECK_ADDRESS,
    PAGE_AWAY,
    PAGE_AWAY_DETAIL,
    PAGE_REQUEST_NUMBER,
    PAGE_TRY_AGAIN,
    PAGE_HOME
}
