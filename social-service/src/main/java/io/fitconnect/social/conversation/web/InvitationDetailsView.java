package io.fitconnect.social.conversation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation with the people of the group. */
@Schema(name = "ConversationInvitationDetails")
record InvitationDetailsView(
        InvitationView invitation,

        @Schema(description = "Whom the reader sees of those who take part, in the order in which they came")
        List<Person> people) {

    /** One whom the reader would meet. */
    @Schema(name = "InvitingParticipant")
    record Person(
            @Schema(description = "Absent once the account is erased") @Nullable
            UUID athleteId,

            @Schema(example = "Mira Koval") @Nullable String name) {}
}
