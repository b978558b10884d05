package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A club of the athlete's will close. Of no use once it has. */
@Component("clubClosing")
class Closing extends ClubKind {

    Closing(Persons persons) {
        super("club-closing", persons);
    }

    @Override
    public Wording wording(ClubMatter matter) {
        return Wording.of(
                ClubText.END, ClubText.CLOSING, Map.of("club", matter.club(), "closesAt", matter.requireClosesAt()));
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public boolean isOver(ClubMatter matter, Instant now) {
        return !now.isBefore(matter.requireClosesAt());
    }
}
