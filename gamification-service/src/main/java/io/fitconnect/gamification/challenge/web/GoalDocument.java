package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Goal;
import io.fitconnect.gamification.rule.Measure;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sports;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a challenge asks for. */
@Schema(name = "NewChallengeGoal")
record GoalDocument(
        @Schema(
                description = "What is counted; distance and ascent in centimetres, time in seconds",
                allowableValues = {"count", "distance", "time", "ascent", "streak-days"})
        @NotNull(message = "is required")
        Measure measure,

        @Schema(description = "Keys of the sports that count; all where absent") @Size(max = 100) @Nullable
        List<@NotNull(message = "is required") String> sports,

        @Schema(description = "First local day of each athlete") @NotNull(message = "is required")
        LocalDate from,

        @Schema(description = "Last local day, within a year") @NotNull(message = "is required")
        LocalDate until,

        @NotNull(message = "is required") @Min(1) @Max(1_000_000_000_000L)
        Long target) {

    private static final Set<Measure> MEASURES =
            EnumSet.of(Measure.COUNT, Measure.DISTANCE, Measure.TIME, Measure.ASCENT, Measure.STREAK_DAYS);
    private static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Goal toGoal() {
        if (!MEASURES.contains(measure)) {
            throw InvalidValue.refuse("measure", "must be count, distance, time, ascent or streak-days");
        }
        requireNear("from", from);
        requireNear("until", until);
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw InvalidValue.refuse("until", "must be from the first day on, within a year");
        }
        List<String> keys = sports == null ? List.of() : sports;
        if (keys.stream().anyMatch(key -> Sports.find(key).isEmpty())) {
            throw InvalidValue.refuse("sports", "must be keys of sports");
        }
        return new Goal(measure, Set.copyOf(keys), from, until, target);
    }

    /** Refuses days that no calendar of ours can hold; whether a challenge is over is asked elsewhere. */
    private static void requireNear(String member, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw InvalidValue.refuse(member, "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
