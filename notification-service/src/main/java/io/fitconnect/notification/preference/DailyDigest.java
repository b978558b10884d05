package io.fitconnect.notification.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When the digest of a day is sent. */
public final class DailyDigest {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private DailyDigest() {}

    /** The next evening by the athlete's clock; after quiet hours that hold then. */
    public static Instant next(Instant now, ZoneId zone, Optional<QuietHours> quietHours) {
        ZonedDateTime today = now.atZone(zone).toLocalDate().atTime(EVENING).atZone(zone);
        Instant evening = (today.toInstant().isAfter(now)
                        ? today
                        : today.toLocalDate().plusDays(1).atTime(EVENING).atZone(zone))
                .toInstant();
        return quietHours.flatMap(quiet -> quiet.findEnd(evening, zone)).orElse(evening);
    }
}
