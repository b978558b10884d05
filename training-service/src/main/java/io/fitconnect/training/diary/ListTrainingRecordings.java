package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An athlete looks at which recordings a training has, and what each of them gives. */
@UseCase(readOnly = true)
public class ListTrainingRecordings {

    private final Trainings trainings;
    private final Duplicates duplicates;

    ListTrainingRecordings(Trainings trainings, Duplicates duplicates) {
        this.trainings = trainings;
        this.duplicates = duplicates;
    }

    /** In the order in which they began; none for a training entered by hand. */
    public List<TrainingRecording> handle(TrainingKey key) {
        Training training = trainings.get(key);
        if (training.activities().isEmpty()) {
            return List.of();
        }
        return duplicates.recordingsOf(training).stream()
                .sorted(Comparator.comparing((RecordedActivity activity) ->
                                activity.details().start().time())
                        .thenComparing(activity -> activity.activity().value()))
                .map(activity -> new TrainingRecording(activity, given(training, activity)))
                .toList();
    }

    private static Set<RecordedField> given(Training training, RecordedActivity activity) {
        Set<RecordedField> given = new TreeSet<>();
        for (RecordedField field : RecordedField.values()) {
            boolean gives = training.merge()
                    .map(merge -> merge.giver(field)
                            .filter(activity.activity()::equals)
                            .isPresent())
                    .orElseGet(() -> field.isIn(activity));
            if (gives) {
                given.add(field);
            }
        }
        return given;
    }

    /**
     * One recording of a training as it came.
     *
     * @param gives what the training takes from it
     */
    public record TrainingRecording(RecordedActivity activity, Set<RecordedField> gives) {}
}
