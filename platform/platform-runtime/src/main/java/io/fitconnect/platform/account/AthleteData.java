package io.fitconnect.platform.account;

import java.util.List;
import java.util.UUID;

/** What one feature of a service keeps of athletes. Each feature that keeps any declares one bean of this type. */
public interface AthleteData {

    /**
     * Deletes every row of the athlete, also where the athlete is the other party of a row. Runs in the erasure's last
     * transaction, which may be repeated, also after an earlier erasure: it touches nothing but the database. Rows that
     * one athlete may have by the thousand are an {@link AthleteBulk}.
     *
     * @param leftovers takes what lies outside of SQL; it is deleted after the commit, before the service answers
     */
    void erase(UUID athlete, Leftovers leftovers);

    /** The compacted topics on which this feature announces the state of athletes: the erased one gets a tombstone there. */
    default List<String> stateTopics() {
        return List.of();
    }
}
