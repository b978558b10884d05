package io.fitconnect.profile.privacy.web;

import io.fitconnect.profile.privacy.ProtectedPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A privacy zone as its athlete sees it. */
record PrivacyZoneView(
        UUID id,
        String name,

        @Schema(description = "The true place, shown to its athlete only")
        double latitude,

        @Schema(description = "The true place, shown to its athlete only")
        double longitude,

        @Schema(description = "Metres") double radiusMeters,

        @Schema(description = "Where the circle's centre was moved to, once; tracks are cut around it")
        double centerLatitude,

        @Schema(description = "Where the circle's centre was moved to, once; tracks are cut around it")
        double centerLongitude) {

    static PrivacyZoneView of(ProtectedPlace place) {
        return new PrivacyZoneView(
                place.id(),
                place.name(),
                place.place().latitude(),
                place.place().longitude(),
                place.zone().radiusMeters(),
                place.zone().centre().latitude(),
                place.zone().centre().longitude());
    }
}
