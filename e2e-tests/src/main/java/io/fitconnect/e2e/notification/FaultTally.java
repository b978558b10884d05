package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.resilience.Fault;
import java.util.List;

/**
 * The counts of one fault.
 *
 * @param changes      that the platform acknowledged
 * @param expected     notifications of them: one for each participant
 * @param found        of these in inboxes
 * @param twice        notifications that stand more than once in an inbox
 * @param mailed       of the expected ones by mail
 * @param mailedAgain  mails that were sent more than once, which is allowed
 */
record FaultTally(
        Fault fault, int changes, int expected, int found, int twice, int mailed, int mailedAgain, Recovery recovery) {

    static FaultTally of(
            int number,
            Fault fault,
            List<Change> acknowledged,
            List<Group> groups,
            Sightings inboxes,
            Sightings mails,
            Recovery recovery) {
        var expected = Sightings.expected(acknowledged, groups);
        return new FaultTally(
                fault,
                acknowledged.size(),
                expected.size(),
                inboxes.countFound(expected),
                inboxes.countRepeated(number),
                mails.countFound(expected),
                mails.countRepeated(number),
                recovery);
    }

    int lost() {
        return expected - found;
    }

    int unmailed() {
        return expected - mailed;
    }

    /** Whether there was something to tell, and it was told once and mailed at least once. */
    boolean isClean() {
        return changes > 0 && lost() == 0 && twice == 0 && unmailed() == 0;
    }
}
