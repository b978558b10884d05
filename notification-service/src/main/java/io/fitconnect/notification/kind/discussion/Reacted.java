package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Somebody reacted to what is the athlete's, or to a comment of theirs. */
@Component
class Reacted extends DiscussionKind {

    Reacted(Persons persons) {
        super("reacted", true, persons);
    }

    @Override
    public Wording wording(Contribution contribution) {
        return Wording.of(DiscussionText.NEW_REACTIONS, DiscussionText.REACTED, contribution.textArguments());
    }
}
