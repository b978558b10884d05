package io.fitconnect.training.strength;

import java.util.Optional;

/**
 * The weight that an athlete could move once, estimated from a set by Epley's formula, weight × (1 + repetitions ÷ 30)
 * (B. Epley, Poundage chart, Boyd Epley Workout, Lincoln 1985); a single repetition is the weight itself. Such formulas
 * drift apart beyond ten repetitions, so a longer set gives no estimate.
 */
final class OneRepetitionMaximum {

    /** The longest set that an estimate is made of. */
    static final int MAX_REPETITIONS = 10;

    private static final double EPLEY = 30;

    private OneRepetitionMaximum() {}

    static Optional<Double> estimate(double weightKilograms, int repetitions) {
        if (weightKilograms <= 0 || repetitions > MAX_REPETITIONS) {
            return Optional.empty();
        }
        return Optional.of(repetitions == 1 ? weightKilograms : weightKilograms * (1 + repetitions / EPLEY));
    }
}
