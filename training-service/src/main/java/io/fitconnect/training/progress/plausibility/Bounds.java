package io.fitconnect.training.progress.plausibility;

import io.fitconnect.platform.sport.SpeedLimits;

/**
 * The greatest speed, power and rate of climb over so many seconds. Generous: they tell a vehicle or a broken sensor from an
 * athlete, never a good athlete from a better one.
 */
final class Bounds {

    private static final double MOMENT_SECONDS = 30;
    private static final double LONG_SECONDS = 1_800;

    /** 3,000 W in a sprint of 5 s, 1,100 W over 5 minutes, 600 W over an hour: about a third above the best known. */
    private static final double SPRINT_WATTS = 3_000;

    private static final double SPRINT_SECONDS = 5;
    private static final double POWER_EXPONENT = Math.log(SPRINT_WATTS / 600) / Math.log(3_600 / SPRINT_SECONDS);

    /** 1,000 m of height take the best about 29 minutes, 0.58 m/s; up stairs they are faster, though not for long. */
    private static final double CLIMB_METERS_PER_SECOND = 1;

    private Bounds() {}

    /** The sport's top speed up to half a minute, its greatest average from half an hour on, between them by the logarithm of time. */
    static double speed(SpeedLimits limits, double seconds) {
        double within = Math.min(LONG_SECONDS, Math.max(MOMENT_SECONDS, seconds));
        double share = Math.log(within / MOMENT_SECONDS) / Math.log(LONG_SECONDS / MOMENT_SECONDS);
        return limits.top() - share * (limits.top() - limits.average());
    }

    static double power(double seconds) {
        return SPRINT_WATTS * Math.pow(Math.max(seconds, SPRINT_SECONDS) / SPRINT_SECONDS, -POWER_EXPONENT);
    }

    static double climb() {
        return CLIMB_METERS_PER_SECOND;
    }
}
