package io.fitconnect.training.strength;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Writes the sets of a training, all at once. */
@UseCase
public class ReplaceStrengthLog {

    private final OwnTrainings trainings;
    private final ShippedExercises shipped;
    private final OwnExercises own;
    private final StrengthLogs logs;

    ReplaceStrengthLog(OwnTrainings trainings, ShippedExercises shipped, OwnExercises own, StrengthLogs logs) {
        this.trainings = trainings;
        this.shipped = shipped;
        this.own = own;
        this.logs = logs;
    }

    /**
     * Replaces the sets; the same sets make no new version. Refuses sets of an exercise that is neither shipped nor the athlete's.
     *
     * @param writer must have pushed the training, or be of the house
     */
    public StrengthLog handle(TrainingKey key, Writer writer, LongConsumer requireVersion, List<StrengthSet> sets) {
        trainings.requireChangeable(key, writer);
        StrengthLog current = logs.get(key);
        requireVersion.accept(current.version());
        requireKnown(key.athlete(), sets);
        StrengthLog changed = current.replacedBy(sets);
        if (!changed.equals(current)) {
            logs.save(key, changed);
        }
        return changed;
    }

    private void requireKnown(AthleteId athlete, List<StrengthSet> sets) {
        Set<String> ownIds = own.list(athlete).stream().map(Exercise::id).collect(Collectors.toSet());
        for (int index = 0; index < sets.size(); index++) {
            String exercise = sets.get(index).exercise();
            if (!ownIds.contains(exercise) && shipped.find(exercise).isEmpty()) {
                throw InvalidValue.refuse("sets[" + index + "].exercise", "must be the id of an exercise in your list");
            }
        }
    }
}
