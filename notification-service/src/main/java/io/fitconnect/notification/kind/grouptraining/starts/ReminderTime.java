package io.fitconnect.notification.kind.grouptraining.starts;

import io.fitconnect.platform.json.WireName;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** When participants are reminded. */
enum ReminderTime {
    /** At the same time of the day before, by the clock at the place: 23 or 25 hours where the clock is changed between. */
    DAY_BEFORE {
        @Override
        Instant before(Instant start, ZoneId zone) {
            return start.atZone(zone).minusDays(1).toInstant();
        }
    },
    HOUR_BEFORE {
        @Override
        Instant before(Instant start, ZoneId zone) {
            return start.minus(Duration.ofHours(1));
        }
    };

    abstract Instant before(Instant start, ZoneId zone);

    /** When to remind of a start; a zone that this machine does not know counts as UTC. */
    Instant of(Instant start, String timeZone) {
        try {
            return before(start, ZoneId.of(timeZone));
        } catch (DateTimeException unknown) {
            return before(start, ZoneOffset.UTC);
        }
    }

    String wireName() {
        return WireName.of(this);
    }
}
