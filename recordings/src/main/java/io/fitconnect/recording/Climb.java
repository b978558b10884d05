package io.fitconnect.recording;

import java.util.Optional;

/**
 * Ascent and descent of a height profile. Heights jitter by metres, so a turn counts only after the profile has come back by
 * {@value #THRESHOLD_METERS} m from the last peak or valley; then the full height between the two is taken. The rule and the
 * threshold follow GoldenCheetah's "elevation hysteresis" as corrected in golden-cheetah-developers, "Altitude gain
 * calculation may exhibit systematic error" (2020-09-07).
 */
record Climb(double ascentMeters, double descentMeters) {

    static final double THRESHOLD_METERS = 3;

    /** Empty when there are fewer than two heights. */
    static Optional<Climb> of(SampleStream altitude) {
        ClimbSum sum = new ClimbSum();
        int heights = 0;
        for (int i = 0; i < altitude.size(); i++) {
            if (altitude.has(i)) {
                sum.add(altitude.get(i));
                heights++;
            }
        }
        return heights < 2 ? Optional.empty() : Optional.of(sum.finish());
    }

    /** Follows the profile from one peak or valley to the next. */
    private static final class ClimbSum {

        private double ascent;
        private double descent;
        private double low = Double.NaN;
        private double high = Double.NaN;
        private int direction;

        void add(double height) {
            if (Double.isNaN(low)) {
                low = height;
                high = height;
            } else if (direction >= 0 && height < high - THRESHOLD_METERS) {
                turnAtPeak(height);
            } else if (direction <= 0 && height > low + THRESHOLD_METERS) {
                turnInValley(height);
            } else {
                low = direction > 0 ? low : Math.min(low, height);
                high = direction < 0 ? high : Math.max(high, height);
            }
        }

        private void turnAtPeak(double height) {
            ascent += direction > 0 ? high - low : 0;
            direction = -1;
            low = height;
        }

        private void turnInValley(double height) {
            descent += direction < 0 ? high - low : 0;
            direction = 1;
            high = height;
        }

        Climb finish() {
            double last = high - low;
            return new Climb(ascent + (direction > 0 ? last : 0), descent + (direction < 0 ? last : 0));
        }
    }
}
