package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.NamedInvitation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is invited to a challenge. */
@Schema(name = "ChallengeInvitations")
record InvitationsView(
        @Schema(description = "The earliest first") List<InvitationView> invitations) {

    static InvitationsView of(List<NamedInvitation> invitations) {
        return new InvitationsView(invitations.stream().map(InvitationView::of).toList());
    }

    @Schema(name = "ChallengeInvitation")
    record InvitationView(
            UUID athleteId,

            @Schema(description = "Absent of an athlete whose profile the caller does not see") @Nullable
            String name,

            Instant invitedAt,
            boolean declined) {

        static InvitationView of(NamedInvitation named) {
            return new InvitationView(
                    named.invitation().athlete(),
                    named.name(),
                    named.invitation().invitedAt(),
                    named.invitation().declined());
        }
    }
}
