package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.diary.AthleteId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who organises a group training. */
@Schema(name = "GroupTrainingOrganiser")
record OrganiserView(
        UUID athleteId,

        @Schema(description = ParticipantView.NAME, example = "Mira Koval") @Nullable
        String name) {

    static OrganiserView of(AthleteId athlete, Map<AthleteId, String> names) {
        return new OrganiserView(athlete.value(), names.get(athlete));
    }
}
