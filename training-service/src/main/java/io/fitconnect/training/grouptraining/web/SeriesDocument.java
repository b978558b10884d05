package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.Level;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new series. */
@Schema(name = "NewGroupTrainingSeries")
record SeriesDocument(
        @Schema(
                description =
                        "RFC 5545, by the local clock: FREQ=DAILY, WEEKLY or MONTHLY, then INTERVAL, BYDAY or BYMONTHDAY, and COUNT or UNTIL, in this order",
                example = "FREQ=WEEKLY;BYDAY=SA;COUNT=10",
                maxLength = 200)
        @NotNull(message = "is required")
        String rule,

        @Schema(
                description = "The first start by the clock of the place, an occurrence of the rule",
                type = "string",
                example = "2026-12-05T08:00:00")
        @NotNull(message = "is required")
        LocalDateTime localStart,

        @ArraySchema(
                schema = @Schema(type = "string", format = "date", example = "2026-12-26"),
                arraySchema = @Schema(description = "Days without an occurrence"),
                maxItems = SeriesDocument.MAX_EXCEPTIONS)
        @Size(max = SeriesDocument.MAX_EXCEPTIONS, message = "must be at most {max} days")
        @Nullable
        List<@NotNull(message = "is required") LocalDate> exceptions,

        @Schema(
                description = "One line",
                example = "Saturday long run",
                maxLength = GroupTrainingDetails.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Schema(description = "Plain text of several lines", maxLength = GroupTrainingDetails.MAX_DESCRIPTION_LENGTH)
        @Nullable
        String description,

        @NotNull(message = "is required") Sport sport,

        @Schema(description = "Whom it suits; absent for everybody") @Nullable
        Level level,

        @Schema(description = "IANA name of the time zone of the place", example = "Europe/Berlin")
        @NotNull(message = "is required")
        String timeZone,

        @Schema(description = "Planned time from start to end, in seconds", example = "5400")
        @NotNull(message = "is required")
        @Min(value = GroupTrainingDetails.MIN_SECONDS, message = "must be at least {value} seconds")
        @Max(value = GroupTrainingDetails.MAX_SECONDS, message = "must be at most {value} seconds, which is two days")
        Integer durationSeconds,

        @Schema(description = "Where people meet; absent when it is not said") @Nullable
        PlaceDocument place,

        @Schema(description = "How many may take part, the organiser included; absent without a limit", example = "20")
        @Min(value = 1, message = "must be at least {value}")
        @Max(value = GroupTrainingDetails.MAX_CAPACITY, message = "must be at most {value}")
        @Nullable
        Integer capacity,

        @Schema(description = "As of a group training; absent means only-me, which is by invitation") @Nullable
        Visibility visibility,

        @Schema(description = "As of a group training") @Nullable
        UUID clubId) {

    static final int MAX_EXCEPTIONS = 100;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2200;

    LocalDateTime requireStart() {
        if (localStart.getYear() < FIRST_YEAR || localStart.getYear() > LAST_YEAR) {
            throw InvalidValue.refuse("localStart", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return localStart.withNano(0);
    }

    Set<LocalDate> exceptionDays() {
        return exceptions == null ? Set.of() : Set.copyOf(exceptions);
    }

    /** The start is set by the series. */
    GroupTrainingDetails toDetails() {
        return new GroupTrainingDetails(
                GroupTrainingDetails.NAME.require("name", name),
                GroupTrainingDetails.DESCRIPTION.requireOrNull("description", description),
                sport,
                level,
                Instant.EPOCH,
                GroupTrainingDetails.findZone(timeZone)
                        .orElseThrow(() -> InvalidValue.refuse(
                                "timeZone", "must be the IANA name of a time zone, such as Europe/Berlin")),
                durationSeconds,
                place == null ? null : place.toPlace(),
                capacity,
                visibility == null ? Visibility.ONLY_ME : visibility,
                clubId);
    }
}
