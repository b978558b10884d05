package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.Participant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is invited into a group, and has neither accepted nor declined. */
@Schema(name = "InvitedParticipant")
record InvitedView(
        UUID athleteId,
        @Schema(example = "Mira Koval") @Nullable String name,
        Instant invitedAt) {

    static InvitedView of(Participant participant, Map<UUID, String> names) {
        UUID athlete = Objects.requireNonNull(participant.athlete());
        return new InvitedView(athlete, names.get(athlete), participant.joinedAt());
    }
}
