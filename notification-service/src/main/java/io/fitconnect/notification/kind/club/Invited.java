package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A club invites an athlete. */
@Component("clubInvited")
class Invited extends ClubKind {

    Invited(Persons persons) {
        super("club-invited", persons);
    }

    @Override
    public Wording wording(ClubMatter matter) {
        return Wording.of(ClubText.INVITATION, ClubText.INVITED, matter.textArguments());
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }
}
