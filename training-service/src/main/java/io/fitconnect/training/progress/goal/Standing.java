package io.fitconnect.training.progress.goal;

/**
 * Where an athlete stands with a goal.
 *
 * @param days     the days that count now
 * @param done     what was reached in them
 * @param expected what an even pace would have reached by the end of today
 * @param forecast what will be reached when the athlete goes on as in the last 28 days
 */
public record Standing(Days days, double target, double done, double expected, double forecast) {

    public boolean isReached() {
        return done >= target;
    }
}
