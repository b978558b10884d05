package io.fitconnect.training.diary.web;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.PartVisibility;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may see the parts of this training, where that differs from what the profile says. */
record PartVisibilityView(
        @Schema(description = "Track and places") @Nullable Visibility map,

        @Schema(description = "Heart rate") @Nullable Visibility heartRate,

        @Schema(description = "Power") @Nullable Visibility power,

        @Schema(description = "The time of day") @Nullable Visibility startTime,

        @Schema(description = "Gear") @Nullable Visibility gear,

        @Schema(description = "Weight and other data of the body") @Nullable
        Visibility body) {

    static @Nullable PartVisibilityView ofNullable(@Nullable PartVisibility parts) {
        return parts == null
                ? null
                : new PartVisibilityView(
                        parts.map(), parts.heartRate(), parts.power(), parts.startTime(), parts.gear(), parts.body());
    }
}
