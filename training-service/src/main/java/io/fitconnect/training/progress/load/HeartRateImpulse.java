package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.Histogram;

/**
 * Training impulse (TRIMP) of heart rate: minutes × ΔHR × 0.64 e^(b ΔHR), where ΔHR is the fraction of the heart-rate reserve
 * and b is 1.92 for men and 1.67 for women (with 0.86 in place of 0.64).
 *
 * @param weight   0.64 for men, 0.86 for women
 * @param exponent b
 * @see <a href="https://doi.org/10.1139/y90-001">Morton, Fitz-Clarke and Banister 1990</a>; Banister, Modeling elite athletic
 *      performance, 1991
 */
record HeartRateImpulse(double weight, double exponent) {

    static final HeartRateImpulse MEN = new HeartRateImpulse(0.64, 1.92);
    static final HeartRateImpulse WOMEN = new HeartRateImpulse(0.86, 1.67);

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double HOUR_MINUTES = 60;

    /** The impulse of a steady heart rate. */
    double of(double minutes, double bpm, HeartRateReserve reserve) {
        return minutes * perMinute(reserve.fraction(bpm));
    }

    /** The impulse of a recorded one: each second counts by its own heart rate, a whole number and so the lower edge of its bin. */
    double of(Histogram heartRate, HeartRateReserve reserve) {
        double toEdge = heartRate.binWidth() / 2;
        return heartRate.weigh(middle -> perMinute(reserve.fraction(middle - toEdge))) / SECONDS_PER_MINUTE;
    }

    /** The impulse of an hour at the threshold, which is what 100 stands for on the common scale. */
    double ofThresholdHour(HeartRateReserve reserve, double thresholdBpm) {
        return of(HOUR_MINUTES, thresholdBpm, reserve);
    }

    private double perMinute(double fraction) {
        return fraction * weight * Math.exp(exponent * fraction);
    }
}
