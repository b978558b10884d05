package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.Level;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organiser says of a group training: the body of a new one, and what a merge patch is applied to. */
record GroupTrainingDocument(
        @Schema(
                description = "One line",
                example = "Saturday long run",
                maxLength = GroupTrainingDetails.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Schema(
                description = "Plain text of several lines: what people should know and bring",
                maxLength = GroupTrainingDetails.MAX_DESCRIPTION_LENGTH)
        @Nullable
        String description,

        @NotNull(message = "is required") Sport sport,

        @Schema(description = "Whom it suits; absent for everybody") @Nullable
        Level level,

        @Schema(description = "In the future, within two years", example = "2026-12-05T07:30:00Z")
        @NotNull(message = "is required")
        Instant startTime,

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

        @Schema(
                description =
                        "To whom it is shown beside organisers, participants and invited athletes; absent means only-me, which is by invitation")
        @Nullable
        Visibility visibility,

        @Schema(
                description =
                        "The club for which it is: its members see it, for as long as the organiser is one. Owner, administrators and moderators of a club may name it")
        @Nullable
        UUID clubId) {

    static GroupTrainingDocument of(GroupTrainingDetails details) {
        return new GroupTrainingDocument(
                details.name() == null ? "" : details.name(),
                details.description(),
                details.sport(),
                details.level(),
                details.start(),
                details.zone().getId(),
                details.durationSeconds(),
                PlaceDocument.of(details.place()),
                details.capacity(),
                details.visibility(),
                details.club());
    }

    GroupTrainingDetails toDetails() {
        return new GroupTrainingDetails(
                GroupTrainingDetails.NAME.require("name", name),
                GroupTrainingDetails.DESCRIPTION.requireOrNull("description", description),
                sport,
                level,
                startTime.truncatedTo(ChronoUnit.SECONDS),
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
