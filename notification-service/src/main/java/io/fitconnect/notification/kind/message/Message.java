package io.fitconnect.notification.kind.message;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.CollapsedKind;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.PersonalKind;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Tells of messages: how many wait in a conversation and who wrote the last one, never what they say. */
@Component
class Message implements CollapsedKind<Unread>, PersonalKind<Unread>, NoticeSource {

    private final Persons persons;

    Message(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String name() {
        return "message";
    }

    @Override
    public Class<Unread> arguments() {
        return Unread.class;
    }

    @Override
    public Wording wording(Unread unread) {
        return Wording.of(
                MessageText.NEW_MESSAGES,
                unread.group() ? MessageText.OF_A_GROUP : MessageText.OF_ONE,
                unread.textArguments());
    }

    @Override
    public String reference(Unread unread) {
        return "/api/v1/conversations/" + unread.conversationId();
    }

    @Override
    public Unread sample(Instant now) {
        return new Unread(new UUID(0, 0), Person.sample(), false, 3);
    }

    @Override
    public String bundlingKey(Unread unread) {
        return unread.conversationId().toString();
    }

    @Override
    public Unread bundle(List<Unread> parts) {
        return Unread.join(parts);
    }

    @Override
    public Unread withPersons(Unread unread, UnaryOperator<Person> lookUp) {
        return unread.withPersons(lookUp);
    }

    @Override
    public boolean wants(Event event) {
        return event.is("message-sent.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Sent sent = event.dataAs(Sent.class);
        return sent.athleteId().equals(sent.otherId())
                ? List.of()
                : persons
                        .find(sent.otherId(), sent.athleteId())
                        .map(author -> AddressedNotice.toOne(sent.athleteId(), this, sent.toUnread(author), event))
                        .stream()
                        .toList();
    }

    /** What is read of the event. */
    record Sent(UUID athleteId, UUID otherId, UUID conversationId, String kind, int messages) {

        private static final String GROUP = "group";

        Unread toUnread(Person author) {
            return new Unread(conversationId, author, kind.equals(GROUP), messages);
        }
    }
}
