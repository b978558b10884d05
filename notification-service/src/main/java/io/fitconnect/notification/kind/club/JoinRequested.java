package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Somebody asks to join a club that the athlete administrates. */
@Component("clubJoinRequested")
class JoinRequested extends ClubKind {

    JoinRequested(Persons persons) {
        super("club-join-requested", persons);
    }

    @Override
    public Wording wording(ClubMatter matter) {
        return Wording.of(ClubText.REQUEST, ClubText.JOIN_REQUESTED, matter.textArguments());
    }
}
