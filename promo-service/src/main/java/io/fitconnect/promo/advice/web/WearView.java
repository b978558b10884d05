package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.gear.Measure;
import io.fitconnect.promo.gear.WearEstimate;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How worn an item is, as far as it may be used for advice. */
record WearView(
        @Schema(description = "The unit of used, lower and upper")
        Measure measure,

        @Schema(example = "620.4") double used,

        @Schema(description = "Where items of the kind begin to be worn out", example = "700")
        long lower,

        @Schema(description = "What hardly any item of the kind outlives", example = "900")
        long upper,

        @Schema(
                description =
                        "Whether used is a lower bound, since trainings of sources that forbid advice were left out, or later ones are not known")
        boolean atLeast,

        @Schema(description = "Weeks until lower at the athlete's own pace, 0 when it is passed; absent without a pace")
        @Nullable
        Long remainingWeeks,

        @Schema(description = "How many trainings were counted here")
        int trainings,

        @Schema(description = "How many were left out, since their source forbids advice")
        int withheldTrainings) {

    static WearView of(WearEstimate wear) {
        return new WearView(
                wear.measure(),
                wear.used(),
                wear.lower(),
                wear.upper(),
                wear.isAtLeast(),
                wear.weeks().orElse(null),
                wear.trainings(),
                wear.withheldTrainings());
    }
}
