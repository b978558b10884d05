package io.fitconnect.training.progress.load;

/**
 * Perceived exertion of the whole session (0 to 10) times its minutes: Foster et al., A new approach to monitoring exercise
 * training, J Strength Cond Res 15, 2001.
 */
final class SessionExertion {

    /** An hour at threshold is felt as 7, very hard: 420 of Foster's units. That is 100 on the common scale. */
    private static final double UNITS_OF_THRESHOLD_HOUR = 7 * 60;

    private static final double SECONDS_PER_MINUTE = 60;

    private SessionExertion() {}

    /** In Foster's arbitrary units. */
    static double units(int exertion, double seconds) {
        return exertion * seconds / SECONDS_PER_MINUTE;
    }

    static double load(int exertion, double seconds) {
        return 100 * units(exertion, seconds) / UNITS_OF_THRESHOLD_HOUR;
    }
}
