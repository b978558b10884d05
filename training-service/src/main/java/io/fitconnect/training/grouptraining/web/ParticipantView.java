package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who takes part in a group training. */
@Schema(name = "Participant")
record ParticipantView(
        UUID athleteId,
        ParticipationState state,

        @Schema(description = ParticipantView.NAME, example = "Mira Koval") @Nullable
        String name) {

    static final String NAME =
            "The display name; absent where the viewer may not read the profile, and without the scope profile:read";

    static ParticipantView of(Participation participation, Map<AthleteId, String> names) {
        AthleteId athlete = participation.athlete();
        return new ParticipantView(athlete.value(), participation.state(), names.get(athlete));
    }
}
