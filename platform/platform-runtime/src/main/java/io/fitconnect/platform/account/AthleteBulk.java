package io.fitconnect.platform.account;

import java.util.UUID;

/**
 * What one feature keeps of athletes by the thousand. An erasure deletes it before all other rows, some at a time, each time in a transaction of its
 * own: the rows that are left are the progress.
 */
public interface AthleteBulk extends AthleteData {

    /** About how many rows one transaction of an erasure touches. */
    int BATCH = 200;

    /**
     * Deletes some rows of the athlete, in the transaction of the caller, which may be repeated.
     *
     * @param most      how many; a feature that touches several rows for each deletes fewer
     * @param leftovers as in {@link #erase}
     * @return how many; 0 when none is left
     */
    int eraseSome(UUID athlete, int most, Leftovers leftovers);

    /** Deletes what is left. A feature that also keeps a few rows of another kind deletes them here. */
    @Override
    default void erase(UUID athlete, Leftovers leftovers) {
        int erased;
        do {
            erased = eraseSome(athlete, BATCH, leftovers);
        } while (erased > 0);
    }
}
