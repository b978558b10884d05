package io.fitconnect.training.plan.web;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.TimeSpent;
import io.fitconnect.training.plan.Aim;
import io.fitconnect.training.plan.PlanDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What an athlete may say of a planned training: the body of a new one, and what a merge patch is applied to. */
record PlanEntryDocument(
        @Schema(description = "Day of the athlete's calendar", example = "2026-12-05") @NotNull(message = "is required")
        LocalDate day,

        @Schema(
                description = "Local time of day; absent for some time of the day",
                type = "string",
                example = "07:30:00")
        @Nullable
        LocalTime timeOfDay,

        @NotNull(message = "is required") Sport sport,

        @Schema(description = "One line", example = "Long run", maxLength = PlanDetails.MAX_TITLE_LENGTH) @Nullable
        String title,

        @Schema(description = "Plain text of several lines", maxLength = PlanDetails.MAX_NOTE_LENGTH) @Nullable
        String note,

        @Schema(description = "Time to train without pauses, in seconds", example = "5400")
        @Min(value = 1, message = "must be at least {value} second")
        @Max(value = TimeSpent.MAX_SECONDS, message = "must be at most {value} seconds, which is 14 days")
        @Nullable
        Integer aimSeconds,

        @Schema(description = "Metres to cover", example = "18000")
        @DecimalMin(value = "1", message = "must be at least {value} metre")
        @DecimalMax(value = "" + Distance.MAX_METERS, message = "must be at most {value} metres")
        @Nullable
        Double aimMeters,

        @Schema(description = "Training load to reach, in the points of progress", example = "80")
        @Min(value = 1, message = "must be at least {value}")
        @Max(value = Aim.MAX_LOAD, message = "must be at most {value}")
        @Nullable
        Integer aimLoad) {

    static PlanEntryDocument of(PlanDetails details) {
        return new PlanEntryDocument(
                details.day(),
                details.time(),
                details.sport(),
                details.title(),
                details.note(),
                details.aim().seconds(),
                details.aim().meters(),
                details.aim().load());
    }

    PlanDetails toDetails() {
        return new PlanDetails(
                day,
                timeOfDay,
                sport,
                PlanDetails.TITLE.requireOrNull("title", title),
                PlanDetails.NOTE.requireOrNull("note", note),
                new Aim(aimSeconds, aimMeters, aimLoad));
    }
}
