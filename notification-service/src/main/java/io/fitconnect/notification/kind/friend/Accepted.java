package io.fitconnect.notification.kind.friend;

import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Somebody accepted an athlete's request. */
@Component("friendAccepted")
class Accepted extends FriendKind {

    Accepted(Persons persons) {
        super("friend-accepted.v1", persons);
    }

    @Override
    public String name() {
        return "friend-accepted";
    }

    @Override
    public Wording wording(Friend friend) {
        return Wording.of(FriendText.NEW_FRIEND, FriendText.ACCEPTED, Person.textArguments(friend.person()));
    }

    @Override
    public String reference(Friend friend) {
        return "/api/v1/friends";
    }
}
