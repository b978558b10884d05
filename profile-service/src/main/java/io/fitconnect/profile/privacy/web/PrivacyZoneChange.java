package io.fitconnect.profile.privacy.web;

import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.profile.privacy.ProtectedPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What can change of a zone; another place is another zone. */
record PrivacyZoneChange(
        @Schema(
                description = "In the athlete's words, one line",
                example = "Home",
                minLength = 1,
                maxLength = ProtectedPlace.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Schema(description = "Metres, not less than before", example = "500")
        @NotNull(message = "is required")
        @Min(value = PrivacyZone.MIN_RADIUS_METERS, message = "must be at least {value} metres")
        @Max(value = PrivacyZone.MAX_RADIUS_METERS, message = "must be at most {value} metres")
        Integer radiusMeters) {}
