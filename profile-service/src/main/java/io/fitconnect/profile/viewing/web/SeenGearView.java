package io.fitconnect.profile.viewing.web;

import io.fitconnect.profile.gear.GearItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of gear as others see it: without price, day of purchase and note. */
record SeenGearView(
        UUID id,

        @Schema(description = "A key of /api/v1/gear/kinds", example = "shoes")
        String kind,

        @Schema(example = "Blue trainers") String name,
        @Nullable String brand,
        @Nullable String model) {

    static SeenGearView of(GearItem item) {
        var details = item.details();
        return new SeenGearView(
                item.key().gear().value(), item.kind(), details.name(), details.brand(), details.model());
    }
}
