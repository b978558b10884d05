package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.roster.Body;

/** Follows the effort, later down than up, and drifts upwards with the hours. */
final class Heart {

    private static final double SECONDS_UP = 30;
    private static final double SECONDS_DOWN = 45;
    private static final double DRIFT_PER_SECOND = 5.0 / 3_600;
    private static final double BEND = 0.85;
    private static final double WARM_START = 35;

    private final Body body;
    private double rate;
    private double drift;

    Heart(Body body) {
        this.body = body;
        this.rate = body.restingHeartRate() + WARM_START;
    }

    /** Beats per minute after a second of this effort. */
    double beat(double effort) {
        drift += DRIFT_PER_SECOND;
        var reserve = body.thresholdHeartRate() - body.restingHeartRate();
        var aim = body.restingHeartRate() + reserve * Math.pow(Math.max(effort, 0), BEND) + drift;
        rate += (Math.min(aim, body.maxHeartRate()) - rate) / (aim > rate ? SECONDS_UP : SECONDS_DOWN);
        return rate;
    }
}
