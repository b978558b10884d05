package io.fitconnect.profile.athlete.web;

import io.fitconnect.profile.athlete.Body;
import io.fitconnect.profile.athlete.DisplayName;
import io.fitconnect.profile.athlete.Place;
import io.fitconnect.profile.athlete.Profile;
import io.fitconnect.profile.athlete.Sex;
import io.fitconnect.profile.athlete.Thresholds;
import io.fitconnect.profile.athlete.Units;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an athlete may say of themselves: what a merge patch is applied to. Ranges are those of the values. */
record ProfileDocument(
        @Schema(description = "The name that others see, 1 to 80 characters", example = "Mira Koval")
        @NotNull(message = "cannot be removed")
        String displayName,

        @Schema(description = "Language as a BCP 47 tag; pages and messages come in en and ru", example = "en")
        @NotNull(message = "cannot be removed")
        String locale,

        @Schema(description = "Name of the IANA time zone database", example = "Europe/Ljubljana")
        @NotNull(message = "cannot be removed")
        String timeZone,

        @Schema(description = "In which units to read; the API always speaks metric")
        @NotNull(message = "cannot be removed")
        Units units,

        @Schema(description = "What formulas ask for") @Nullable
        Sex sex,

        @Schema(description = "In the past 120 years", example = "1988-04-17") @Nullable
        LocalDate birthDate,

        @Schema(description = "50 to 272 centimetres", example = "172") @Nullable
        Integer heightCentimeters,

        @Schema(description = "10 to 500 kilograms", example = "64.5") @Nullable
        Double weightKilograms,

        @Schema(description = "100 to 250 beats per minute", example = "188") @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "25 to 120 beats per minute", example = "48") @Nullable
        Integer restingHeartRateBpm,

        @Schema(description = "80 to 240 beats per minute: the highest held for an hour", example = "168") @Nullable
        Integer thresholdHeartRateBpm,

        @Schema(description = "50 to 600 watts: functional threshold power", example = "240") @Nullable
        Integer thresholdPowerWatts) {

    static ProfileDocument of(Profile profile) {
        Body body = profile.body();
        Thresholds thresholds = profile.thresholds();
        return new ProfileDocument(
                profile.displayName().value(),
                profile.place().locale(),
                profile.place().timeZone(),
                profile.units(),
                body.sex(),
                body.birthDate(),
                body.heightCentimeters(),
                body.weightKilograms(),
                thresholds.maxHeartRateBpm(),
                thresholds.restingHeartRateBpm(),
                thresholds.thresholdHeartRateBpm(),
                thresholds.thresholdPowerWatts());
    }

    Profile toProfile() {
        return new Profile(
                new DisplayName(displayName),
                new Place(locale, timeZone),
                units,
                new Body(sex, birthDate, heightCentimeters, weightKilograms),
                new Thresholds(maxHeartRateBpm, restingHeartRateBpm, thresholdHeartRateBpm, thresholdPowerWatts));
    }
}
