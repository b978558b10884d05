package io.fitconnect.training.diary.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.OwnGear;
import io.fitconnect.training.diary.Remarks;
import io.fitconnect.training.diary.Sharing;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.Tags;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.TimeSpent;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an athlete may say of a training: the body of a new one, and what a merge patch is applied to. */
record TrainingDocument(
        @NotNull(message = "is required") Sport sport,

        @Schema(
                description = "A finer kind, free text on one line",
                example = "trail",
                maxLength = TrainingDetails.MAX_SUB_SPORT_LENGTH)
        @Nullable
        String subSport,

        @Schema(
                description = "One line; without it the training is titled by sport and part of day",
                example = "Hills",
                maxLength = TrainingDetails.MAX_NAME_LENGTH)
        @Nullable
        String name,

        @Schema(description = "Plain text of several lines", maxLength = TrainingDetails.MAX_NOTES_LENGTH) @Nullable
        String notes,

        @Schema(description = "At most a day in the future", example = "2026-11-21T05:32:10Z")
        @NotNull(message = "is required")
        Instant startTime,

        @Schema(
                description =
                        "Local time minus UTC at the start, in seconds; not needed with timeZone. With neither, a new training is by the clock"
                                + " of the profile's time zone, and a moved start by that of its place",
                example = "10800")
        @Min(value = -Start.MAX_OFFSET_SECONDS, message = "must be at least {value} seconds")
        @Max(value = Start.MAX_OFFSET_SECONDS, message = "must be at most {value} seconds")
        @Nullable
        Integer utcOffsetSeconds,

        @Schema(
                description = "IANA name of the time zone at the start; takes precedence over utcOffsetSeconds",
                example = "Europe/Ljubljana")
        @Nullable
        String timeZone,

        @Schema(description = "From start to end with pauses, in seconds", example = "2700")
        @NotNull(message = "is required")
        @Min(value = 1, message = "must be at least {value} second")
        @Max(value = TimeSpent.MAX_SECONDS, message = "must be at most {value} seconds, which is 14 days")
        Integer elapsedSeconds,

        @Schema(description = "Without pauses, in seconds; at most elapsedSeconds", example = "2520")
        @Min(value = 0, message = "must be at least {value} seconds")
        @Max(value = TimeSpent.MAX_SECONDS, message = "must be at most {value} seconds, which is 14 days")
        @Nullable
        Integer movingSeconds,

        @Schema(description = "Metres", example = "8400")
        @DecimalMin(value = "0", message = "must be at least {value} metres")
        @DecimalMax(value = "" + Distance.MAX_METERS, message = "must be at most {value} metres")
        @Nullable
        Double distanceMeters,

        @Schema(description = "Sum of all climbs in metres", example = "120")
        @DecimalMin(value = "0", message = "must be at least {value} metres")
        @DecimalMax(value = "" + Climb.MAX_METERS, message = "must be at most {value} metres")
        @Nullable
        Double ascentMeters,

        @Schema(description = "Beats per minute; at most maxHeartRateBpm", example = "148")
        @Min(value = HeartRate.MIN_BPM, message = "must be at least {value} beats per minute")
        @Max(value = HeartRate.MAX_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer averageHeartRateBpm,

        @Schema(description = "Beats per minute", example = "172")
        @Min(value = HeartRate.MIN_BPM, message = "must be at least {value} beats per minute")
        @Max(value = HeartRate.MAX_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "Kilocalories", example = "610")
        @Min(value = 0, message = "must be at least {value} kilocalories")
        @Max(value = Figures.MAX_ENERGY_KILOCALORIES, message = "must be at most {value} kilocalories")
        @Nullable
        Integer energyKilocalories,

        @Schema(description = "Done indoors, without positions", defaultValue = "false") @Nullable
        Boolean indoor,

        @Schema(description = "How hard it felt: 1 (very light) to 10 (all-out)", example = "6")
        @Min(value = 1, message = "must be 1 to 10")
        @Max(value = TrainingDetails.MAX_EXERTION, message = "must be 1 to 10")
        @Nullable
        Integer perceivedExertion,

        @Schema(
                description =
                        "The gear it was done with. Left out of a new training: the defaults of its route, place and sport; empty: none."
                                + " Changing sport or indoor brings the defaults of that, unless the athlete chose the gear")
        @Size(max = OwnGear.MOST, message = "must be at most {max}")
        @Nullable
        List<@NotNull(message = "must not hold null") UUID> gearIds,

        @ArraySchema(
                maxItems = Tags.MAX_TAGS,
                arraySchema = @Schema(description = "Words to file it under; case is kept and does not tell two apart"),
                schema = @Schema(maxLength = Tags.MAX_LENGTH, example = "hills"))
        @Nullable
        List<@NotNull(message = "must not hold null") String> tags,

        @Schema(description = "How it felt: 1 (bad) to 5 (great)", example = "4")
        @Min(value = 1, message = "must be 1 to 5")
        @Max(value = Remarks.MAX_FEELING, message = "must be 1 to 5")
        @Nullable
        Integer feeling,

        @Schema(description = "One line", example = "Rain and wind", maxLength = Remarks.MAX_WEATHER_NOTE_LENGTH)
        @Nullable
        String weatherNote,

        @Schema(
                description =
                        "Plain text of several lines that only the athlete sees; no vendor's app reads or writes it",
                maxLength = Remarks.MAX_PRIVATE_NOTE_LENGTH)
        @Nullable
        String privateNote,

        @Schema(
                description =
                        "Who may see it; a vendor's app does not set it. Left out of a new training, as of each recorded"
                                + " one: the setting for trainings at that moment (GET /api/v1/profiles/me/visibility), only-me until"
                                + " it is known. A later change of the setting changes no training that is there; null takes the"
                                + " setting of now. Under 18 a training is never shown wider than the setting.")
        @Nullable
        Visibility visibility,

        @Valid @Nullable PartVisibilityDocument partVisibility) {

    static TrainingDocument of(TrainingDetails details) {
        FiguresView figures = FiguresView.of(details.figures());
        return new TrainingDocument(
                details.sport(),
                details.subSport(),
                details.name(),
                details.notes(),
                details.start().time(),
                details.start().utcOffsetSeconds(),
                null,
                figures.elapsedSeconds(),
                figures.movingSeconds(),
                figures.distanceMeters(),
                figures.ascentMeters(),
                figures.averageHeartRateBpm(),
                figures.maxHeartRateBpm(),
                figures.energyKilocalories(),
                details.indoor(),
                details.perceivedExertion(),
                details.gear(),
                details.remarks().tags().values(),
                details.remarks().feeling(),
                details.remarks().weatherNote(),
                details.remarks().privateNote(),
                details.sharing().visibility(),
                PartVisibilityDocument.ofNullable(details.sharing().parts()));
    }

    TrainingDetails toDetails() {
        return toDetails(
                Figures.byHand(
                        time(),
                        Distance.ofNullable(distanceMeters),
                        Climb.ofNullable(ascentMeters, null),
                        heartRate(),
                        energyKilocalories),
                gearIds);
    }

    /** The details of a training that has others already; what a document cannot say of them stays. */
    TrainingDetails toDetails(TrainingDetails current) {
        return toDetails(
                current.figures()
                        .with(
                                time(),
                                Distance.ofNullable(distanceMeters),
                                ascentMeters,
                                heartRate(),
                                energyKilocalories),
                gearIds == null ? List.of() : gearIds);
    }

    private TrainingDetails toDetails(Figures figures, @Nullable List<UUID> gear) {
        return new TrainingDetails(
                sport,
                TrainingDetails.SUB_SPORT.requireOrNull("subSport", subSport),
                TrainingDetails.NAME.requireOrNull("name", name),
                TrainingDetails.NOTES.requireOrNull("notes", notes),
                start(),
                figures,
                Boolean.TRUE.equals(indoor),
                perceivedExertion,
                gear,
                remarks(),
                sharing());
    }

    private Remarks remarks() {
        return new Remarks(
                tags == null ? Tags.NONE : Tags.require(tags),
                feeling,
                Remarks.WEATHER_NOTE.requireOrNull("weatherNote", weatherNote),
                Remarks.PRIVATE_NOTE.requireOrNull("privateNote", privateNote));
    }

    private Sharing sharing() {
        return new Sharing(visibility, partVisibility == null ? null : partVisibility.toParts());
    }

    private TimeSpent time() {
        return new TimeSpent(elapsedSeconds, movingSeconds);
    }

    private @Nullable HeartRate heartRate() {
        return HeartRate.ofNullable(averageHeartRateBpm, maxHeartRateBpm);
    }

    private Start start() {
        if (timeZone == null) {
            return new Start(startTime, utcOffsetSeconds);
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw InvalidValue.refuse("timeZone", "must be a name of the IANA database, such as Europe/Berlin");
        }
        return new Start(
                startTime, ZoneId.of(timeZone).getRules().getOffset(startTime).getTotalSeconds());
    }
}
