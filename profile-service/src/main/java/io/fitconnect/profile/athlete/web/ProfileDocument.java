package io.fitconnect.profile.athlete.web;

import io.fitconnect.profile.athlete.About;
import io.fitconnect.profile.athlete.Body;
import io.fitconnect.profile.athlete.DisplayName;
import io.fitconnect.profile.athlete.PractisedSports;
import io.fitconnect.profile.athlete.Preferences;
import io.fitconnect.profile.athlete.Profile;
import io.fitconnect.profile.athlete.Sex;
import io.fitconnect.profile.athlete.Thresholds;
import io.fitconnect.profile.athlete.Units;
import io.fitconnect.profile.athlete.WeekStart;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The profile as its athlete sees it, and what a merge patch is applied to. */
record ProfileDocument(
        @Schema(
                description = "The name that others see, one line",
                example = "Mira Koval",
                minLength = 1,
                maxLength = DisplayName.MAX_LENGTH)
        @NotNull(message = "is required")
        String displayName,

        @Schema(description = "Language as a BCP 47 tag; the app speaks en and ru", example = "en")
        @NotNull(message = "is required")
        @Size(max = Preferences.MAX_LOCALE_LENGTH, message = "must be at most {max} characters long")
        String locale,

        @Schema(description = "Name of the IANA database", example = "Europe/Ljubljana")
        @NotNull(message = "is required")
        String timeZone,

        @Schema(description = "What to show; members of this API are always metric") @NotNull(message = "is required")
        Units units,

        @Schema(
                description =
                        "Used for formulas that differ by sex, which is training load by heart rate, and for nothing"
                                + " else. Shown to its athlete alone")
        @Nullable
        Sex sex,

        @Schema(description = "In the past, at most 120 years ago", example = "1990-05-17") @Nullable
        LocalDate birthDate,

        @Schema(description = "Centimetres", example = "172")
        @DecimalMin(value = "" + Body.MIN_HEIGHT_CENTIMETERS, message = "must be at least {value} centimetres")
        @DecimalMax(value = "" + Body.MAX_HEIGHT_CENTIMETERS, message = "must be at most {value} centimetres")
        @Nullable
        Double heightCentimeters,

        @Schema(description = "Kilograms; earlier weights are kept, one a day", example = "64.5")
        @DecimalMin(value = "" + Body.MIN_WEIGHT_KILOGRAMS, message = "must be at least {value} kilograms")
        @DecimalMax(value = "" + Body.MAX_WEIGHT_KILOGRAMS, message = "must be at most {value} kilograms")
        @Nullable
        Double weightKilograms,

        @Schema(description = "Beats per minute", example = "190")
        @Min(value = Thresholds.MIN_MAX_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_MAX_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "Beats per minute; below that at the threshold", example = "52")
        @Min(value = Thresholds.MIN_RESTING_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_RESTING_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer restingHeartRateBpm,

        @Schema(description = "Beats per minute at the lactate threshold; at most maxHeartRateBpm", example = "168")
        @Min(value = Thresholds.MIN_THRESHOLD_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_THRESHOLD_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer thresholdHeartRateBpm,

        @Schema(description = "Watts that can be held for an hour", example = "245")
        @Min(value = Thresholds.MIN_POWER_WATTS, message = "must be at least {value} watts")
        @Max(value = Thresholds.MAX_POWER_WATTS, message = "must be at most {value} watts")
        @Nullable
        Integer functionalThresholdPowerWatts,

        @Schema(description = "Running speed that can be held for about an hour, metres per second", example = "3.9")
        @DecimalMin(value = Thresholds.MIN_PACE_METERS_PER_SECOND, message = "must be at least {value} m/s")
        @DecimalMax(value = Thresholds.MAX_PACE_METERS_PER_SECOND, message = "must be at most {value} m/s")
        @Nullable
        Double thresholdPaceMetersPerSecond,

        @Schema(description = "Critical swim speed, metres per second", example = "1.25")
        @DecimalMin(value = Thresholds.MIN_SWIM_SPEED_METERS_PER_SECOND, message = "must be at least {value} m/s")
        @DecimalMax(value = Thresholds.MAX_SWIM_SPEED_METERS_PER_SECOND, message = "must be at most {value} m/s")
        @Nullable
        Double criticalSwimSpeedMetersPerSecond,

        @Schema(
                description =
                        "First day of the week in calendars, sums, goals and streaks; Monday when absent. A change holds at once, also for past weeks")
        @Nullable
        WeekStart weekStart,

        @Schema(description = "Code of ISO 3166-1 or 3166-2", pattern = "^" + About.REGION + "$", example = "SI")
        @Nullable
        String homeRegion,

        @Schema(description = "Keys of GET /api/v1/sports", example = "[\"running\", \"hiking\"]")
        @Size(max = PractisedSports.MOST, message = "must be at most {max}")
        @Nullable
        List<@NotNull(message = "is required") String> sports,

        @Schema(description = "Some words, shown to who may see the profile", maxLength = About.MAX_BIOGRAPHY_LENGTH)
        @Nullable
        String biography) {

    static ProfileDocument of(Profile profile) {
        Preferences preferences = profile.preferences();
        Body body = profile.body();
        Thresholds thresholds = profile.thresholds();
        About about = profile.about();
        return new ProfileDocument(
                preferences.displayName().value(),
                preferences.locale(),
                preferences.timeZone(),
                preferences.units(),
                body.sex(),
                body.birthDate(),
                body.heightCentimeters(),
                body.weightKilograms(),
                thresholds.maxHeartRateBpm(),
                thresholds.restingHeartRateBpm(),
                thresholds.thresholdHeartRateBpm(),
                thresholds.functionalThresholdPowerWatts(),
                thresholds.thresholdPaceMetersPerSecond(),
                thresholds.criticalSwimSpeedMetersPerSecond(),
                about.weekStart(),
                about.homeRegion(),
                about.sports() == null ? null : about.sports().keys(),
                about.biography());
    }

    Profile toProfile() {
        return new Profile(
                new Preferences(DisplayName.of(displayName), locale, timeZone, units),
                new Body(sex, birthDate, heightCentimeters, weightKilograms),
                new Thresholds(
                        maxHeartRateBpm,
                        restingHeartRateBpm,
                        thresholdHeartRateBpm,
                        functionalThresholdPowerWatts,
                        thresholdPaceMetersPerSecond,
                        criticalSwimSpeedMetersPerSecond),
                new About(
                        weekStart,
                        homeRegion,
                        sports == null ? null : PractisedSports.of(sports),
                        About.biography(biography)));
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ProfileDocument[not shown]";
    }
}
