package io.fitconnect.platform.outbox;

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
        String data) {}
