package io.fitconnect.gamification.effort;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A training that is present, as far as points, achievements and boards go.
 *
 * @param day                 the athlete's local day
 * @param elapsedSeconds      from start to end
 * @param movingSeconds       without pauses
 * @param distanceCentimeters 0 when unknown, as the ascent
 * @param origin              whether a device recorded it
 * @param ranks               whether its source allows it on boards and in challenges with others
 * @param suspended           a flag stands against it: it counts nowhere
 */
public record Effort(
        UUID training,
        Sport sport,
        Instant start,
        LocalDate day,
        long elapsedSeconds,
        long movingSeconds,
        long distanceCentimeters,
        long ascentCentimeters,
        Origin origin,
        boolean ranks,
        boolean suspended) {

    /** Who is carried by an engine or the air proves no effort by a recording. */
    private static final Set<SportFamily> CARRIED = EnumSet.of(SportFamily.MOTOR, SportFamily.AIR);

    /** The order in which efforts are counted; none depends on when they were heard of. */
    public static final Comparator<Effort> BY_DAY =
            Comparator.comparing(Effort::day).thenComparing(Effort::start).thenComparing(Effort::training);

    /** Whether it counts among others: recorded with a clock, moved by the athlete's own force, and allowed by its source. */
    public boolean isRanked() {
        return ranks && origin == Origin.RECORDED && movingSeconds > 0 && !CARRIED.contains(sport.family());
    }

    Instant end() {
        return start.plusSeconds(elapsedSeconds);
    }
}
