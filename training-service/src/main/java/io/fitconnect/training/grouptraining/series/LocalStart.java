package io.fitconnect.training.grouptraining.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Puts a start by the local clock on the time line, as RFC 5545 has it (section 3.3.5). */
final class LocalStart {

    private LocalStart() {}

    /** What the clock shows twice is meant the first time; what it leaves out is counted by the offset before the gap. */
    static Instant of(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
