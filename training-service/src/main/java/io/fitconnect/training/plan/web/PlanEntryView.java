package io.fitconnect.training.plan.web;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.plan.Fulfilment;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.PlanEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A planned training, and which training fulfilled it. */
@Schema(name = "PlanEntry")
record PlanEntryView(
        UUID id,
        @Schema(example = "2026-12-05") LocalDate day,

        @Schema(type = "string", example = "07:30:00") @Nullable
        LocalTime timeOfDay,

        Sport sport,
        @Schema(example = "Long run") @Nullable String title,
        @Nullable String note,

        @Schema(description = "Seconds", example = "5400") @Nullable
        Integer aimSeconds,

        @Schema(description = "Metres", example = "18000") @Nullable
        Double aimMeters,

        @Schema(description = "Points", example = "80") @Nullable
        Integer aimLoad,

        @Schema(description = "Id of the training that fulfilled the entry; absent while it is open") @Nullable
        UUID trainingId,

        @Schema(
                description =
                        "athlete: the athlete linked the training or undid a match, and matching leaves the entry alone",
                allowableValues = {"matching", "athlete"})
        String fulfilledBy) {

    static PlanEntryView of(PlanEntry entry) {
        PlanDetails details = entry.details();
        return new PlanEntryView(
                entry.id(),
                details.day(),
                details.time(),
                details.sport(),
                details.title(),
                details.note(),
                details.aim().seconds(),
                details.aim().meters(),
                details.aim().load(),
                entry.fulfilment().training(),
                entry.fulfilment().by() == Fulfilment.By.ATHLETE ? "athlete" : "matching");
    }
}
