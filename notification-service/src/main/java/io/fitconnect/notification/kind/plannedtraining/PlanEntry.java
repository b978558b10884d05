package io.fitconnect.notification.kind.plannedtraining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a plan that no training has fulfilled.
 *
 * @param day  of the athlete's calendar
 * @param time by the athlete's clock; null for some time of the day
 */
public record PlanEntry(
        UUID athlete,
        UUID id,
        long version,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable String title) {

    /** Its start; empty when it has no time of day. */
    public Optional<Instant> findStart(ZoneId zone) {
        return Optional.ofNullable(time)
                .map(start -> day.atTime(start).atZone(zone).toInstant());
    }

    /** The training as notifications name it. Without a time of day it stands at noon, so that its day is right. */
    public PlannedTraining toPlannedTraining(ZoneId zone) {
        Instant at = findStart(zone)
                .orElseGet(() -> day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        return new PlannedTraining(id, title, at);
    }
}
