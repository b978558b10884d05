package io.fitconnect.training.plan;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.measurement.Figures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching looks at in a training.
 *
 * @param start   as the clock showed it where the athlete was; UTC where that is unknown
 * @param seconds without pauses where they are known
 */
record DoneTraining(
        UUID id,
        LocalDateTime start,
        Sport sport,
        int seconds,
        @Nullable Double meters) {

    static DoneTraining of(Training training) {
        Figures figures = training.details().figures();
        Integer moving = figures.time().movingSeconds();
        return new DoneTraining(
                training.key().training().value(),
                training.details().start().localDateTime(),
                training.details().sport(),
                moving == null ? figures.time().elapsedSeconds() : moving,
                figures.distance() == null ? null : figures.distance().meters());
    }

    LocalDate day() {
        return start.toLocalDate();
    }

    /** The first moment at which a training of the day can have begun, anywhere on earth. */
    static Instant earliest(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.MAX);
    }

    /** The moment by which the day has ended everywhere on earth. */
    static Instant latest(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN);
    }
}
