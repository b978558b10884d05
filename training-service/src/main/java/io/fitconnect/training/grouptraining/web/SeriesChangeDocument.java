package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.Level;
import io.fitconnect.training.grouptraining.series.SeriesContent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each occurrence of a series takes over: what a merge patch is applied to. */
@Schema(name = "GroupTrainingSeriesChange")
record SeriesChangeDocument(
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

        @Schema(description = "When each starts, by the clock of the place", type = "string", example = "08:00:00")
        @NotNull(message = "is required")
        LocalTime timeOfDay,

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

    static SeriesChangeDocument of(SeriesContent content) {
        GroupTrainingDetails details = content.details();
        return new SeriesChangeDocument(
                details.name() == null ? "" : details.name(),
                details.description(),
                details.sport(),
                details.level(),
                content.time(),
                details.durationSeconds(),
                PlaceDocument.of(details.place()),
                details.capacity(),
                details.visibility(),
                details.club());
    }

    SeriesContent toContent(GroupTrainingDetails before) {
        return new SeriesContent(
                timeOfDay.withNano(0),
                new GroupTrainingDetails(
                        GroupTrainingDetails.NAME.require("name", name),
                        GroupTrainingDetails.DESCRIPTION.requireOrNull("description", description),
                        sport,
                        level,
                        before.start(),
                        before.zone(),
                        durationSeconds,
                        place == null ? null : place.toPlace(),
                        capacity,
                        visibility == null ? Visibility.ONLY_ME : visibility,
                        clubId));
    }
}
