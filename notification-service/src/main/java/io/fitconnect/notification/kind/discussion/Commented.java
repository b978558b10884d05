package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Somebody commented on what is the athlete's. */
@Component
class Commented extends DiscussionKind {

    Commented(Persons persons) {
        super("commented", true, persons);
    }

    @Override
    public Wording wording(Contribution contribution) {
        return Wording.of(DiscussionText.NEW_COMMENTS, DiscussionText.COMMENTED, contribution.textArguments());
    }
}
