package io.fitconnect.e2e.world.effort;

/**
 * Runs, walks, skis.
 *
 * @param threshold speed on the flat that can be held for an hour
 * @param grip how much a slope slows down
 */
record OnFoot(double threshold, double grip, double standingCadence, double cadencePerSpeed) implements Gait {

    private static final double SECONDS_TO_FOLLOW = 7;
    private static final double STEEPEST_GAIN = 0.12;

    /** Hills are climbed harder, and gone down easier, than the flat is gone. */
    private static final double PUSH = 1.3;

    private static final double STEEPEST_PUSH = 0.12;

    @Override
    public Move next(Move now, double intensity, double slope, int second) {
        var ease = ease(slope);
        var harder = 1 + PUSH * Math.max(Math.min(slope, STEEPEST_PUSH), -STEEPEST_PUSH);
        var speed = now.speed() + (threshold * intensity * harder * ease - now.speed()) / SECONDS_TO_FOLLOW;
        return new Move(speed, speed / ease / threshold, standingCadence + cadencePerSpeed * speed, Double.NaN);
    }

    /** Uphill is slower; downhill is faster until it becomes too steep to let go. */
    private double ease(double slope) {
        if (slope >= 0) {
            return Math.exp(-grip * slope);
        }
        var gain = Math.min(-slope, STEEPEST_GAIN) * grip / 3;
        return 1 + gain - Math.max(-slope - STEEPEST_GAIN, 0) * grip;
    }
}
