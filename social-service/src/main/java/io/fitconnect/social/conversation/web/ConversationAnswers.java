package io.fitconnect.social.conversation.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.ListParticipants;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.SeenTitle;
import io.fitconnect.social.conversation.invitation.Invitation;
import io.fitconnect.social.conversation.invitation.ViewInvitation;
import io.fitconnect.social.conversation.message.ListLastMessages;
import io.fitconnect.social.conversation.message.SeenMessage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders conversations and messages with the names of people. */
@Component
class ConversationAnswers {

    private final ListLastMessages listLastMessages;
    private final People people;
    private final HiddenContents hiddenContents;

    ConversationAnswers(ListLastMessages listLastMessages, People people, HiddenContents hiddenContents) {
        this.listLastMessages = listLastMessages;
        this.people = people;
        this.hiddenContents = hiddenContents;
    }

    ConversationView conversation(Membership own) {
        return conversations(List.of(own)).get(0);
    }

    List<ConversationView> conversations(List<Membership> own) {
        Map<UUID, SeenMessage> last = listLastMessages.handle(own);
        Set<UUID> named = new HashSet<>(senders(last.values()));
        own.stream().map(Membership::other).filter(Objects::nonNull).forEach(named::add);
        Map<UUID, String> names = people.names(named);
        Map<UUID, Hiding> hidden = listHidden(own.stream().map(Membership::conversation));
        return own.stream()
                .map(each -> {
                    Conversation conversation = each.conversation();
                    SeenMessage message = last.get(conversation.id());
                    return ConversationView.of(
                            each,
                            SeenTitle.of(conversation, each.participant(), hidden.get(conversation.id())),
                            message == null ? null : MessageView.of(message, names),
                            names);
                })
                .toList();
    }

    private Map<UUID, Hiding> listHidden(Stream<Conversation> conversations) {
        return hiddenContents.listPlaces(conversations
                .filter(conversation -> !conversation.isDirect())
                .map(Conversation::id)
                .toList());
    }

    List<InvitationView> invitations(List<Invitation> invitations) {
        Map<UUID, String> names = people.names(invitations.stream()
                .map(Invitation::inviter)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Hiding> hidden = listHidden(invitations.stream().map(Invitation::conversation));
        return invitations.stream()
                .map(invitation -> InvitationView.of(
                        invitation, hidden.get(invitation.conversation().id()), names))
                .toList();
    }

    InvitationDetailsView invitation(ViewInvitation.Seen seen) {
        Map<UUID, String> names = names(seen.participants());
        return new InvitationDetailsView(
                invitations(List.of(seen.invitation())).get(0),
                seen.participants().stream()
                        .map(Participant::athlete)
                        .map(athlete ->
                                new InvitationDetailsView.Person(athlete, athlete == null ? null : names.get(athlete)))
                        .toList());
    }

    ParticipantsView participants(ListParticipants.People listed) {
        Map<UUID, String> names = names(Stream.concat(listed.present().stream(), listed.invited().stream())
                .toList());
        return new ParticipantsView(
                listed.present().stream()
                        .map(each -> ParticipantView.of(each, names))
                        .toList(),
                listed.invited().stream()
                        .map(each -> InvitedView.of(each, names))
                        .toList());
    }

    private Map<UUID, String> names(List<Participant> participants) {
        return people.names(participants.stream()
                .map(Participant::athlete)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    List<MessageView> messages(List<SeenMessage> messages) {
        Map<UUID, String> names = people.names(senders(messages));
        return messages.stream().map(message -> MessageView.of(message, names)).toList();
    }

    MessageView message(SeenMessage message) {
        return messages(List.of(message)).get(0);
    }

    static <T> ResponseEntity<T> ok(T body) {
        return render(HttpStatus.OK).body(body);
    }

    static ResponseEntity.BodyBuilder render(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }

    private static Set<UUID> senders(Collection<SeenMessage> messages) {
        Set<UUID> senders = new HashSet<>();
        messages.stream().map(SeenMessage::senderId).filter(Objects::nonNull).forEach(senders::add);
        return senders;
    }
}
