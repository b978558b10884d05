package io.fitconnect.social.subject;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who is told of what happens on a subject. */
@Component
public class Tellings {

    private final Subjects subjects;
    private final Visibilities visibilities;

    Tellings(Subjects subjects, Visibilities visibilities) {
        this.subjects = subjects;
        this.visibilities = visibilities;
    }

    /**
     * Whether a person is told of what another did: sees the subject, is not hidden, and no block stands between the two, nor between the other and
     * the subject's owner.
     */
    public boolean mayBeTold(Subject subject, UUID person, UUID by) {
        UUID owner = subject.owner();
        return !person.equals(by)
                && visibilities.maySee(person, by, Visibility.EVERYONE)
                && (owner == null || visibilities.maySee(by, owner, Visibility.EVERYONE))
                && subjects.isSeenBy(subject.key(), person);
    }
}
