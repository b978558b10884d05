package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Somebody mentioned the athlete in a comment. */
@Component
class Mentioned extends DiscussionKind {

    Mentioned(Persons persons) {
        super("mentioned", false, persons);
    }

    @Override
    public Wording wording(Contribution contribution) {
        return Wording.of(DiscussionText.NEW_MENTIONS, DiscussionText.MENTIONED, contribution.textArguments());
    }
}
