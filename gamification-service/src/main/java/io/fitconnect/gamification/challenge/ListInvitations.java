package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists who is invited, for who made the challenge; a hundred at most. */
@UseCase(readOnly = true)
public class ListInvitations {

    private final OwnChallenges own;
    private final Invitations invitations;
    private final People people;

    ListInvitations(OwnChallenges own, Invitations invitations, People people) {
        this.own = own;
        this.invitations = invitations;
        this.people = people;
    }

    public List<NamedInvitation> handle(UUID id, UUID maker) {
        own.get(id, maker);
        List<Invitation> sent = invitations.list(id, maker);
        Map<UUID, String> names = people.namesShownTo(
                maker, sent.stream().map(Invitation::athlete).toList());
        return sent.stream()
                .map(invitation -> new NamedInvitation(invitation, names.get(invitation.athlete())))
                .toList();
    }
}
