package io.fitconnect.training.strength;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.training.measurement.Limits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One set: an exercise so many times, or for so long.
 *
 * @param exercise        its id
 * @param weightKilograms what was moved; null or 0 for the body alone
 * @param durationSeconds how long it was held or took
 * @param restSeconds     the pause after it
 * @param warmUp          counts neither in volume nor as a best
 */
public record StrengthSet(
        String exercise,
        @Nullable Integer repetitions,
        @Nullable Double weightKilograms,
        @Nullable Integer durationSeconds,
        @Nullable Integer restSeconds,
        boolean warmUp) {

    /** The most repetitions of a set. */
    public static final int MAX_REPETITIONS = 10_000;

    /** The heaviest weight, in kilograms. */
    public static final int MAX_KILOGRAMS = 1_000;

    /** The longest set and the longest rest: one day. */
    public static final int MAX_SECONDS = 86_400;

    private static final Limits REPETITIONS = new Limits(1, MAX_REPETITIONS, "repetitions");
    private static final Limits WEIGHT = new Limits(0, MAX_KILOGRAMS, "kilograms");
    private static final Limits SECONDS = new Limits(0, MAX_SECONDS, "seconds");

    public StrengthSet {
        REPETITIONS.require("repetitions", repetitions);
        WEIGHT.require("weightKilograms", weightKilograms);
        SECONDS.require("durationSeconds", durationSeconds);
        SECONDS.require("restSeconds", restSeconds);
        if (repetitions == null && durationSeconds == null) {
            throw InvalidValue.refuse("repetitions", "or durationSeconds must be there");
        }
    }

    /** Repetitions × weight, in kilograms. */
    double volumeKilograms() {
        return repetitions == null || weightKilograms == null ? 0 : repetitions * weightKilograms;
    }

    Optional<Double> estimatedOneRepetitionMaximum() {
        return repetitions == null || weightKilograms == null
                ? Optional.empty()
                : OneRepetitionMaximum.estimate(weightKilograms, repetitions);
    }
}
