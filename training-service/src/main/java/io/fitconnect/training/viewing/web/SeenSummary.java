package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.viewing.SeenPart;
import io.fitconnect.training.viewing.SeenTraining;
import io.fitconnect.training.viewing.SeenWay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training of another as it stands in a list. A part that the viewer may not see is absent. */
record SeenSummary(
        UUID id,
        UUID athleteId,

        @Schema(description = "The name, or the sport's word for a session in the language of Accept-Language (en, ru)")
        String title,

        Sport sport,
        @Nullable String subSport,

        @Schema(description = "The day in the athlete's calendar")
        LocalDate day,

        @Schema(description = "UTC; the first visible moment of a track that is cut. To who may see the time of day")
        @Nullable
        Instant startTime,

        @Schema(description = "Local time minus UTC in seconds, with the start time") @Nullable
        Integer utcOffsetSeconds,

        @Schema(description = "From start to end; of a cut track the visible time, to a minute") @Nullable
        Integer elapsedSeconds,

        @Schema(description = "Without pauses; absent for a cut track") @Nullable
        Integer movingSeconds,

        @Schema(description = "Metres; of a cut track the visible way, to 100 m") @Nullable
        Double distanceMeters,

        @Schema(description = "Metres; absent for a cut track") @Nullable
        Double ascentMeters,

        @Schema(description = "To who may see the heart rate") @Nullable
        Integer averageHeartRateBpm,

        @Schema(description = "To who may see the heart rate") @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "To who may see the power") @Nullable
        Integer averagePowerWatts,

        @Schema(description = "To who may see the power") @Nullable
        Integer maxPowerWatts,

        @Schema(description = "To who may see the body") @Nullable
        Integer energyKilocalories,

        boolean indoor,

        @Schema(description = "To who may see the gear") @Nullable
        List<UUID> gearIds,

        @Schema(description = "The parts that the viewer may see", example = "[\"map\", \"gear\"]")
        List<String> parts) {

    static SeenSummary of(SeenTraining seen, Locale locale) {
        Training training = seen.training();
        TrainingDetails details = training.details();
        Figures figures = details.figures();
        SeenWay way = seen.way();
        Figures heart = seen.shows(SeenPart.HEART_RATE) ? figures : null;
        Figures power = seen.shows(SeenPart.POWER) ? figures : null;
        Instant start = seen.shows(SeenPart.START_TIME) ? way.startTime().orElse(null) : null;
        return new SeenSummary(
                training.key().training().value(),
                training.key().athlete().value(),
                title(details, locale),
                details.sport(),
                details.subSport(),
                details.start().localDate(),
                start,
                start == null ? null : details.start().utcOffsetSeconds(),
                way.elapsedSeconds(),
                way.isCut() ? null : figures.time().movingSeconds(),
                way.distanceMeters(),
                way.isCut() || figures.climb() == null ? null : figures.climb().ascentMeters(),
                heart == null || heart.heartRate() == null
                        ? null
                        : heart.heartRate().averageBpm(),
                heart == null || heart.heartRate() == null
                        ? null
                        : heart.heartRate().maxBpm(),
                power == null || power.power() == null ? null : power.power().averageWatts(),
                power == null || power.power() == null ? null : power.power().maxWatts(),
                seen.shows(SeenPart.BODY) && !way.isCut() ? figures.energyKilocalories() : null,
                details.indoor(),
                seen.shows(SeenPart.GEAR) && !details.gear().isEmpty() ? details.gear() : null,
                Arrays.stream(SeenPart.values())
                        .filter(seen::shows)
                        .map(SeenPart::matter)
                        .toList());
    }

    /** Says no part of the day: that is the time of day. */
    private static String title(TrainingDetails details, Locale locale) {
        if (details.name() != null) {
            return details.name();
        }
        String word = details.sport().session().in(locale);
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }
}
