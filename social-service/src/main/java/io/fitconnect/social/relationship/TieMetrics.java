package io.fitconnect.social.relationship;

import java.util.Collection;

/** Counts what begins and ends between people. */
public interface TieMetrics {

    /** Counts when the caller's transaction commits. */
    void count(Collection<Entry> removed, Collection<Entry> added);
}
