package io.fitconnect.training.strength;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sets of one training, in the order in which they were done.
 *
 * @param version grows with every change; 0 while there are none
 */
public record StrengthLog(long version, List<StrengthSet> sets) {

    /** The most sets of a training. */
    public static final int MAX_SETS = 500;

    /** Of a training without sets. */
    public static final StrengthLog NONE = new StrengthLog(0, List.of());

    public StrengthLog {
        sets = List.copyOf(sets);
    }

    StrengthLog replacedBy(List<StrengthSet> changed) {
        return changed.equals(sets) ? this : new StrengthLog(version + 1, changed);
    }

    /** What each exercise comes to, in the order of their first sets; an exercise that was warmed up for alone is left out. */
    public List<ExerciseSum> sums() {
        return sets.stream()
                .filter(set -> !set.warmUp())
                .collect(Collectors.groupingBy(StrengthSet::exercise, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(exercise -> ExerciseSum.of(exercise.getKey(), exercise.getValue()))
                .toList();
    }
}
