package io.fitconnect.notification.live;

import java.time.Duration;
import java.util.Locale;

/** Why a stream ends, and how long its client should stay away. */
public enum StreamEnd {
    /** The athlete has opened more streams than allowed; coming back at once would end another one. */
    REPLACED(Duration.ofMinutes(5)),
    /** Its token is revoked. */
    REVOKED(Duration.ofSeconds(1)),
    /** The instance stops. Others take the clients over, not all in the same second. */
    STOPPING(Duration.ofSeconds(5)),
    /** The client has not taken anything for several heartbeats. */
    STALLED(Duration.ofSeconds(5)),
    /** Signals were lost between the client and what this instance could read. */
    GAP(Duration.ofSeconds(1)),
    /** The client has left. */
    LEFT(Duration.ZERO);

    private final Duration away;

    StreamEnd(Duration away) {
        this.away = away;
    }

    public Duration away() {
        return away;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
