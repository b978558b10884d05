package io.fitconnect.gamification.rule;

/** Follows a streak from period to period. */
final class StreakRun {

    private final StreakRule rule;
    private long last;
    private int length;
    private int best;
    private int freezes;

    StreakRun(StreakRule rule) {
        this.rule = rule;
    }

    /** A later period was long enough. */
    void reach(long number) {
        bridge(number);
        last = number;
        length++;
        best = Math.max(best, length);
        if (length % rule.freezeEvery() == 0) {
            freezes = Math.min(rule.mostFreezes(), freezes + 1);
        }
    }

    /** The length as seen from a period, which may be short of days so far. */
    int lengthAt(long number) {
        return missedBefore(number) > freezes ? 0 : length;
    }

    Streak seenFrom(long number) {
        bridge(number);
        return new Streak(length, best, freezes);
    }

    /** Uses a freeze for each period between the last one and this, or ends the run. */
    private void bridge(long number) {
        long missed = missedBefore(number);
        if (missed > freezes) {
            length = 0;
            freezes = 0;
        } else {
            freezes -= (int) missed;
        }
    }

    private long missedBefore(long number) {
        return length == 0 ? 0 : Math.max(0, number - last - 1);
    }
}
