package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.Level;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group training in a list. */
record GroupTrainingSummary(
        UUID id,

        @Schema(description = "Absent once that account is erased") @Nullable
        UUID organiserId,

        @Schema(description = "The series that it is an occurrence of; absent for a single one") @Nullable
        UUID seriesId,

        @Schema(description = "The club for which it is; absent for no club's, and for a viewer who is not a member")
        @Nullable
        UUID clubId,

        GroupTrainingStatus status,

        @Schema(description = "Absent once the organiser's account is erased", example = "Saturday long run") @Nullable
        String name,

        Sport sport,

        @Schema(description = "Whom it suits; absent for everybody") @Nullable
        Level level,

        @Schema(example = "2026-12-05T07:30:00Z") Instant startTime,

        @Schema(description = "Of the place, an IANA name", example = "Europe/Berlin")
        String timeZone,

        @Schema(example = "5400") int durationSeconds,
        @Nullable PlaceView place,

        @Schema(description = "How many may take part; absent without a limit", example = "20") @Nullable
        Integer capacity,

        @Schema(description = "How many have a place", example = "12")
        int going,

        Visibility visibility,

        @Schema(description = "Whether the viewer organises it and may change it")
        boolean organises,

        @Schema(description = "What the viewer is to it; absent for nothing") @Nullable
        OwnParticipationView participation) {

    static GroupTrainingSummary of(SeenGroupTraining seen) {
        GroupTraining training = seen.training();
        GroupTrainingDetails details = training.details();
        AthleteId organiser = training.organiser();
        return new GroupTrainingSummary(
                training.id(),
                organiser == null ? null : organiser.value(),
                training.series().orElse(null),
                seen.club(),
                training.status(),
                details.name(),
                details.sport(),
                details.level(),
                details.start(),
                details.zone().getId(),
                details.durationSeconds(),
                PlaceView.of(details.place()),
                details.capacity(),
                seen.going(),
                details.visibility(),
                seen.organises(),
                OwnParticipationView.of(seen.own(), seen.queue().before()));
    }
}
