package io.fitconnect.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announcement as it waits in the outbox. */
record StoredEvent(
        int lane,
        String topic,
        String key,
        long position,
        UUID id,
        String type,
        String subject,
        Instant time,
        @Nullable String trace,
        String data) {

    /** The type of a record without a body, which makes Kafka forget the earlier records of its key. */
    static final String TOMBSTONE = "tombstone";

    byte @Nullable [] body() {
        return type.equals(TOMBSTONE) ? null : data.getBytes(StandardCharsets.UTF_8);
    }
}
