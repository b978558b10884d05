package io.fitconnect.social.subject;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Decides for subjects of one kind. */
public interface SubjectSights {

    SubjectKind kind();

    /** Those of the subjects that the viewer sees, in no order; a statement for all, the same for every viewer. */
    List<Subject> list(Collection<SubjectKey> keys, UUID viewer);

    /** Whether one who sees a comment on a subject of this kind may delete it: its hosts, unless the kind says more. */
    default boolean mayDelete(Subject subject, UUID caller, UUID author) {
        return subject.hosts().contains(caller);
    }
}
