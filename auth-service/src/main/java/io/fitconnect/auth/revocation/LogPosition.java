package io.fitconnect.auth.revocation;

import java.time.Instant;
import java.util.UUID;

/** A place in the log, after which a read goes on. */
public record LogPosition(Instant recordedAt, UUID id) {

    private static final UUID LEAST_ID = new UUID(0, 0);

    /** The place before everything that was recorded from a moment on. */
    public static LogPosition before(Instant moment) {
        return new LogPosition(moment, LEAST_ID);
    }
}
