package io.fitconnect.notification.kind.conversation;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.PersonalKind;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Somebody invites an athlete into a conversation of a group. */
@Component("conversationInvited")
class Invited implements PersonalKind<Invitation>, NoticeSource {

    private final Persons persons;

    Invited(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String name() {
        return "conversation-invited";
    }

    @Override
    public Class<Invitation> arguments() {
        return Invitation.class;
    }

    @Override
    public Wording wording(Invitation invitation) {
        return Wording.of(InvitationText.INVITATION, InvitationText.INVITED, Person.textArguments(invitation.person()));
    }

    @Override
    public String reference(Invitation invitation) {
        return "/api/v1/conversations/invitations/" + invitation.conversationId();
    }

    @Override
    public Invitation sample(Instant now) {
        return new Invitation(new UUID(0, 0), Person.sample());
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public Invitation withPersons(Invitation invitation, UnaryOperator<Person> lookUp) {
        return new Invitation(invitation.conversationId(), lookUp.apply(invitation.person()));
    }

    @Override
    public boolean wants(Event event) {
        return event.is("conversation-invited.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        ToGroup invited = event.dataAs(ToGroup.class);
        return persons
                .find(invited.otherId(), invited.athleteId())
                .map(person -> AddressedNotice.toOne(
                        invited.athleteId(), this, new Invitation(invited.conversationId(), person), event))
                .stream()
                .toList();
    }

    /** What is read of the event. */
    record ToGroup(UUID athleteId, UUID otherId, UUID conversationId) {}
}
