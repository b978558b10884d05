package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.ConversationRole;
import io.fitconnect.social.conversation.Participant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who takes part in a conversation. */
@Schema(name = "ConversationParticipant")
record ParticipantView(
        @Schema(description = "Absent once the account is erased") @Nullable
        UUID athleteId,

        @Schema(example = "Mira Koval") @Nullable String name,
        ConversationRole role,
        Instant joinedAt,

        @Schema(description = "Up to which number this participant has read", example = "39")
        long readNumber) {

    static ParticipantView of(Participant participant, Map<UUID, String> names) {
        UUID athlete = participant.athlete();
        return new ParticipantView(
                athlete,
                athlete == null ? null : names.get(athlete),
                participant.role(),
                participant.joinedAt(),
                participant.readNumber());
    }
}
