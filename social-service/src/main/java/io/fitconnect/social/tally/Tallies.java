package io.fitconnect.social.tally;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The kept totals. */
public interface Tallies {

    /**
     * Adds to a total.
     *
     * @param by whose doing it is; spreads concurrent changes of one total over its shards
     */
    void add(Target target, String what, UUID by, long change);

    List<Count> list(Collection<Target> targets);

    /** All totals of a subject and its comments that are not 0. */
    List<Count> listOf(UUID subjectId);

    /** Sets the totals of a subject. */
    void replace(UUID subjectId, List<Count> counts);

    void removeTarget(Target target);
}
