package io.fitconnect.profile.privacy.web;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.profile.privacy.ProtectedPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A place to protect. */
record PrivacyZoneDocument(
        @Schema(
                description = "In the athlete's words, one line",
                example = "Home",
                minLength = 1,
                maxLength = ProtectedPlace.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Schema(description = "WGS 84, degrees", example = "46.0511")
        @NotNull(message = "is required")
        @DecimalMin(value = "-90", message = "must be at least {value}")
        @DecimalMax(value = "90", message = "must be at most {value}")
        Double latitude,

        @Schema(description = "WGS 84, degrees", example = "14.5051")
        @NotNull(message = "is required")
        @DecimalMin(value = "-180", message = "must be at least {value}")
        @DecimalMax(value = "180", message = "must be at most {value}")
        Double longitude,

        @Schema(description = "Metres", example = "500")
        @NotNull(message = "is required")
        @Min(value = PrivacyZone.MIN_RADIUS_METERS, message = "must be at least {value} metres")
        @Max(value = PrivacyZone.MAX_RADIUS_METERS, message = "must be at most {value} metres")
        Integer radiusMeters) {

    Position toPlace() {
        return new Position(latitude, longitude);
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "PrivacyZoneDocument[not shown]";
    }
}
