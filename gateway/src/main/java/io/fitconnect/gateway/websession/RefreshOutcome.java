package io.fitconnect.gateway.websession;

/** How a refresh ended. */
sealed interface RefreshOutcome {

    /** auth-service gave new tokens. */
    record Renewed(WebSession session) implements RefreshOutcome {}

    /** auth-service has ended the session. */
    record Ended() implements RefreshOutcome {}

    /** auth-service was away; nothing is known. */
    record Away() implements RefreshOutcome {}
}
