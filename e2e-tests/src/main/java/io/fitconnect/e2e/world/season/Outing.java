package io.fitconnect.e2e.world.season;

import io.fitconnect.e2e.world.roster.Discipline;
import io.fitconnect.e2e.world.roster.Workout;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A training that an athlete means to do.
 *
 * @param size kilometres, or minutes of a discipline that covers no distance
 * @param form how much of what the body can do is there on that day
 * @param skipped the athlete did not do it
 * @param name of a race
 */
public record Outing(
        ZonedDateTime start,
        Discipline discipline,
        Workout workout,
        double size,
        double form,
        boolean skipped,
        @Nullable String name) {

    public Instant instant() {
        return start.toInstant();
    }

    public LocalDate day() {
        return start.toLocalDate();
    }
}
