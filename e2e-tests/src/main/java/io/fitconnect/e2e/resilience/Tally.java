package io.fitconnect.e2e.resilience;

import java.util.List;
import java.util.Map;

/**
 * The counts at the end.
 *
 * @param notAcknowledged recordings to which the platform never said yes
 * @param fates of the acknowledged ones
 * @param trainings in all diaries together
 * @param strangers trainings that belong to no acknowledged import
 * @param oddities what went wrong, in words
 */
record Tally(
        int recordings,
        int notAcknowledged,
        int repeated,
        Map<Fate, Long> fates,
        int trainings,
        int strangers,
        List<String> oddities) {

    long count(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    long acknowledged() {
        return fates.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether all that was acknowledged has ended, and nothing is lost, doubled or from nowhere. */
    boolean isClean() {
        return count(Fate.LOST) == 0
                && count(Fate.DOUBLED) == 0
                && strangers == 0
                && trainings == count(Fate.DONE)
                && notAcknowledged == 0;
    }
}
