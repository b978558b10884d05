package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.matching.Effort;
import java.util.List;
import java.util.function.LongConsumer;

/** Merges two recorded trainings at the athlete's word, as to undo a split; at some moment both must have been recording. */
@UseCase
public class MergeTrainings {

    private final Trainings trainings;
    private final Recordings recordings;
    private final KeptApart keptApart;
    private final Duplicates duplicates;
    private final Merging merging;

    MergeTrainings(
            Trainings trainings, Recordings recordings, KeptApart keptApart, Duplicates duplicates, Merging merging) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.keptApart = keptApart;
        this.duplicates = duplicates;
        this.merging = merging;
    }

    /** Returns the training with the recordings of both; the other is gone. */
    public DiaryEntry handle(TrainingKey key, Writer writer, LongConsumer requireVersion, TrainingId other) {
        Training survivor = trainings.get(key);
        writer.requireAthlete(survivor);
        requireVersion.accept(survivor.version());
        Training gone = trainings.get(new TrainingKey(key.athlete(), other));
        if (gone.key().equals(key)) {
            throw TrainingProblems.notAtOneTime();
        }
        List<RecordedActivity> its = recordingsOf(survivor);
        List<RecordedActivity> others = recordingsOf(gone);
        if (!overlap(its, others)) {
            throw TrainingProblems.notAtOneTime();
        }
        its.forEach(
                one -> others.forEach(another -> keptApart.remove(key.athlete(), one.activity(), another.activity())));
        Training merged = merging.mergeInto(survivor, List.of(gone), List.of());
        return new DiaryEntry(merged, recordings.get(key));
    }

    private List<RecordedActivity> recordingsOf(Training training) {
        if (training.activities().isEmpty()) {
            throw TrainingProblems.notAtOneTime();
        }
        return duplicates.recordingsOf(training);
    }

    private static boolean overlap(List<RecordedActivity> some, List<RecordedActivity> others) {
        List<Effort> efforts = others.stream().map(Efforts::of).toList();
        return some.stream().map(Efforts::of).anyMatch(one -> efforts.stream().anyMatch(one::overlaps));
    }
}
