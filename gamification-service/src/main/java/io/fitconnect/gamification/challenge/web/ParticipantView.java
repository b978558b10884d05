package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.NamedParticipant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in a challenge. */
@Schema(name = "ChallengeParticipant")
record ParticipantView(
        @Schema(description = "Absent of an athlete whose profile the caller does not see") @Nullable
        UUID athleteId,

        @Schema(description = "Absent likewise") @Nullable String name,

        long value,

        @Schema(description = "Whether the target is reached")
        boolean reached,

        boolean own) {

    static ParticipantView of(NamedParticipant named) {
        boolean isShown = named.own() || named.name() != null;
        return new ParticipantView(
                isShown ? named.participant().athlete() : null,
                named.name(),
                named.participant().value(),
                named.participant().reached(),
                named.own());
    }
}
