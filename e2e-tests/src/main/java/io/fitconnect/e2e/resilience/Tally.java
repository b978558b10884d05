package io.fitconnect.e2e.resilience;

import java.util.List;
import java.util.Map;

/**
 * The counts at the end.
 *
 * @param notAcknowledged recordings to which the platform never said yes
 * @param outcomes of the acknowledged ones
 * @param trainings in all diaries together
 * @param strangers trainings that belong to no acknowledged import
 * @param oddities what went wrong, in words
 */
record Tally(
        int recordings,
        int notAcknowledged,
        int repeated,
        Map<ImportOutcome, Long> outcomes,
        int trainings,
        int strangers,
        List<String> oddities) {

    long count(ImportOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long acknowledged() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether all that was acknowledged has ended, and nothing is lost, doubled or from nowhere. */
    boolean isClean() {
        return count(ImportOutcome.LOST) == 0
                && count(ImportOutcome.DOUBLED) == 0
                && strangers == 0
                && trainings == count(ImportOutcome.DONE)
                && notAcknowledged == 0;
    }
}
