package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** One who takes part in a group training. */
@Schema(name = "Participant")
record ParticipantView(UUID athleteId, ParticipationState state) {

    static ParticipantView of(Participation participation) {
        return new ParticipantView(participation.athlete().value(), participation.state());
    }
}
