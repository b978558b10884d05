package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** Lists who takes part, with how far each has read, and who is invited; whom the athlete does not see is left out. */
@UseCase(readOnly = true)
public class ListParticipants {

    private final OwnConversations own;
    private final Participants participants;

    ListParticipants(OwnConversations own, Participants participants) {
        this.own = own;
        this.participants = participants;
    }

    public People handle(UUID athlete, UUID id) {
        own.require(athlete, id);
        return new People(participants.listSeen(id, athlete), participants.listInvited(id, athlete));
    }

    /** Those who take part, and those who may once they accept. */
    public record People(List<Participant> present, List<Participant> invited) {}
}
