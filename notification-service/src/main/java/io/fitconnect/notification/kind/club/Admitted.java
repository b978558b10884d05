package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A club took an athlete in who had asked. */
@Component("clubAdmitted")
class Admitted extends ClubKind {

    Admitted(Persons persons) {
        super("club-admitted", persons);
    }

    @Override
    public Wording wording(ClubMatter matter) {
        return Wording.of(ClubText.WELCOME, ClubText.ADMITTED, Map.of("club", matter.club()));
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }
}
