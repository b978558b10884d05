package io.fitconnect.social.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How people come into a group: friends of the one who adds them at once, all others when they accept the invitation. */
@Component
class GroupAdmission {

    private final Participants participants;
    private final WritingPermission permission;
    private final ConversationNews news;

    GroupAdmission(Participants participants, WritingPermission permission, ConversationNews news) {
        this.participants = participants;
        this.permission = permission;
        this.news = news;
    }

    /**
     * Takes in or invites one who is not there. Who left comes back by own decision alone, and for seven days after an invitation that
     * led to nothing there is no other.
     */
    void admit(Conversation group, Participant by, UUID athlete, UUID added, Instant now) {
        Optional<Participant> former = participants.find(group.id(), added);
        boolean isFriend = permission.requireInGroup(athlete, added, group.id());
        if (former.isEmpty() && isFriend) {
            participants.add(Participant.join(group, added, ConversationRole.MEMBER, now));
            return;
        }
        if (former.filter(participant -> !participant.mayBeInvited(now)).isPresent()) {
            throw ConversationProblems.notAccepted();
        }
        former.ifPresentOrElse(
                participant -> participants.change(participant.inviteAgain(by, now)),
                () -> participants.add(Participant.invite(group, added, by, now)));
        news.invited(group, athlete, added, now);
    }
}
