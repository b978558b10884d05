package io.fitconnect.social.conversation.sending;

import java.time.Instant;
import java.util.UUID;

/** What each person may still send, by kind: a bucket that fills evenly and holds at most what a period gives. */
public interface SendingBudgets {

    /**
     * Takes so many from the bucket, if they are there, without reading before: people who take at once do not conflict.
     *
     * @param taken at most what the bucket can hold
     */
    boolean take(UUID athlete, String kind, int taken, Filling filling, Instant now);

    /** What a bucket from which not enough could be taken held at a moment. */
    Budget get(UUID athlete, String kind);

    /** What was left at a moment. */
    record Budget(double left, Instant at) {}

    /** How fast a bucket fills. */
    record Filling(int most, double periodMillis) {

        /** What a bucket holds that held this. */
        public double after(Budget budget, Instant now) {
            double passed = Math.max(0, now.toEpochMilli() - budget.at().toEpochMilli());
            return Math.min(most, budget.left() + passed / periodMillis * most);
        }
    }
}
