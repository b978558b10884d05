package io.fitconnect.training.strength;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sets of one exercise in one training come to; warm-ups are left out.
 *
 * @param heaviestKilograms             null when no set has a weight
 * @param estimatedMaximumKilograms     the best estimate of one repetition; null when no set allows one
 * @param longestSeconds                null when no set has a duration
 */
public record ExerciseSum(
        String exercise,
        int sets,
        int repetitions,
        double volumeKilograms,
        @Nullable Double heaviestKilograms,
        @Nullable Double estimatedMaximumKilograms,
        @Nullable Integer longestSeconds) {

    static ExerciseSum of(String exercise, Collection<StrengthSet> sets) {
        return new ExerciseSum(
                exercise,
                sets.size(),
                sets.stream()
                        .map(StrengthSet::repetitions)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                sets.stream().mapToDouble(StrengthSet::volumeKilograms).sum(),
                sets.stream()
                        .map(StrengthSet::weightKilograms)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                sets.stream()
                        .flatMap(set -> set.estimatedOneRepetitionMaximum().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                sets.stream()
                        .map(StrengthSet::durationSeconds)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
