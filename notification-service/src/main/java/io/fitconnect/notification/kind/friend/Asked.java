package io.fitconnect.notification.kind.friend;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Somebody asks an athlete to be friends. */
@Component("friendAsked")
class Asked extends FriendKind {

    Asked(Persons persons) {
        super("friend-requested.v1", persons);
    }

    @Override
    public String name() {
        return "friend-asked";
    }

    @Override
    public Wording wording(Friend friend) {
        return Wording.of(FriendText.FRIEND_REQUEST, FriendText.ASKED, Person.textArguments(friend.person()));
    }

    @Override
    public String reference(Friend friend) {
        return "/api/v1/friend-requests";
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }
}
