package io.fitconnect.notification.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When an athlete wants to hear nothing, by the clock on their wall.
 *
 * @param from when it begins
 * @param to   when it ends, on the next day if it is not after {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /**
     * When the quiet that holds at the moment ends; empty when none does. A time that the night skips or repeats is the one that
     * {@link ZonedDateTime#of(java.time.LocalDate, LocalTime, ZoneId)} takes.
     */
    public Optional<Instant> findEnd(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        return Optional.of(here.toLocalTime())
                .filter(this::contains)
                .map(time -> ZonedDateTime.of(here.toLocalDate().plusDays(time.isBefore(to) ? 0 : 1), to, zone)
                        .toInstant())
                .filter(end -> end.isAfter(now));
    }

    private boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
