package io.fitconnect.social.conversation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All who take part or are invited. */
@Schema(name = "ConversationParticipants")
record ParticipantsView(
        @Schema(description = "In the order in which they came")
        List<ParticipantView> items,

        @Schema(description = "Who has neither accepted nor declined")
        List<InvitedView> invited) {}
