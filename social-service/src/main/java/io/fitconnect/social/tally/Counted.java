package io.fitconnect.social.tally;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A table whose rows are counted. */
public interface Counted {

    /** What totals of these targets count that the viewer cannot list. */
    List<Count> listUnseen(Collection<Target> targets, UUID viewer);

    /** Counts the rows of a subject. */
    List<Count> recount(UUID subjectId);
}
