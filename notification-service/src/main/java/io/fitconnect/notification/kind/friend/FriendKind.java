package io.fitconnect.notification.kind.friend;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.PersonalKind;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A kind that tells an athlete what somebody decided about their friendship. */
abstract class FriendKind implements PersonalKind<Friend>, NoticeSource {

    private final String event;
    private final Persons persons;

    FriendKind(String event, Persons persons) {
        this.event = event;
        this.persons = persons;
    }

    @Override
    public Class<Friend> arguments() {
        return Friend.class;
    }

    @Override
    public Friend withPersons(Friend friend, UnaryOperator<Person> lookUp) {
        return new Friend(lookUp.apply(friend.person()));
    }

    @Override
    public Friend sample(Instant now) {
        return new Friend(Person.sample());
    }

    @Override
    public boolean wants(Event heard) {
        return heard.is(event);
    }

    @Override
    public List<AddressedNotice> take(Event heard) {
        Decided decided = heard.dataAs(Decided.class);
        return persons
                .find(decided.otherId(), decided.athleteId())
                .map(person -> AddressedNotice.toOne(decided.athleteId(), this, new Friend(person), heard))
                .stream()
                .toList();
    }

    /** What is read of the events. */
    record Decided(UUID athleteId, UUID otherId) {}
}
