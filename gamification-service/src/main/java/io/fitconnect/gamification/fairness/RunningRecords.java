package io.fitconnect.gamification.fairness;

/**
 * How fast a person has ever run, by distance: the world records of 2025 (World Athletics: 1,000 m 2:11.96, 1,500 m 3:26.00, 3,000 m 7:17.55,
 * 5,000 m 12:35.36, 10,000 m 26:11.00, half marathon 56:42, marathon 2:00:35; 100 km 6:05:35). Between them the speed follows the logarithm of the
 * distance, and a tolerance covers what a receiver of satellites adds.
 */
final class RunningRecords {

    private static final double[] METERS = {1_000, 1_500, 3_000, 5_000, 10_000, 21_097.5, 42_195, 100_000};
    private static final double[] SECONDS = {131.96, 206.00, 437.55, 755.36, 1_571, 3_402, 7_235, 21_935};
    private static final double TOLERANCE = 1.03;

    /** Over less, the noise of positions says more than the legs. */
    static final double LEAST_METERS = METERS[0];

    private RunningRecords() {}

    /** The greatest speed over a distance of at least {@link #LEAST_METERS}, in metres per second. */
    static double speedOver(double meters) {
        int next = 1;
        while (next < METERS.length - 1 && METERS[next] < meters) {
            next++;
        }
        double share = Math.log(meters / METERS[next - 1]) / Math.log(METERS[next] / METERS[next - 1]);
        double bounded = Math.max(0, Math.min(1, share));
        return TOLERANCE * (speed(next - 1) + bounded * (speed(next) - speed(next - 1)));
    }

    private static double speed(int place) {
        return METERS[place] / SECONDS[place];
    }
}
