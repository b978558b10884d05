package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Somebody answered a comment of the athlete's. */
@Component
class Answered extends DiscussionKind {

    Answered(Persons persons) {
        super("answered", false, persons);
    }

    @Override
    public Wording wording(Contribution contribution) {
        return Wording.of(DiscussionText.NEW_ANSWERS, DiscussionText.ANSWERED, contribution.textArguments());
    }
}
