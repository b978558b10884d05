package io.fitconnect.training.progress.load;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The load of one training, on the scale where an hour at threshold is 100, and how it was found.
 *
 * @param value two decimals, so that sums are exact whatever their order
 */
public record TrainingLoad(BigDecimal value, LoadMethod method) {

    private static final double MOST = 10_000;

    static TrainingLoad of(double value, LoadMethod method) {
        return new TrainingLoad(BigDecimal.valueOf(Math.min(value, MOST)).setScale(2, RoundingMode.HALF_UP), method);
    }
}
