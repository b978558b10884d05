package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.Level;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To what a link invites: neither people nor positions. */
@Schema(name = "GroupTrainingInvitation")
record InvitationView(
        UUID groupTrainingId,
        GroupTrainingStatus status,

        @Schema(example = "Saturday long run") @Nullable String name,

        Sport sport,

        @Schema(description = "Whom it suits; absent for everybody") @Nullable
        Level level,

        @Schema(example = "2026-12-05T07:30:00Z") Instant startTime,

        @Schema(description = "Of the place, an IANA name", example = "Europe/Berlin")
        String timeZone,

        @Schema(example = "5400") int durationSeconds,

        @Schema(description = "Absent when it is not said", example = "Tiergarten, Siegessäule") @Nullable
        String placeName) {

    static InvitationView of(GroupTraining training) {
        GroupTrainingDetails details = training.details();
        return new InvitationView(
                training.id(),
                training.status(),
                details.name(),
                details.sport(),
                details.level(),
                details.start(),
                details.zone().getId(),
                details.durationSeconds(),
                details.place() == null ? null : details.place().name());
    }
}
