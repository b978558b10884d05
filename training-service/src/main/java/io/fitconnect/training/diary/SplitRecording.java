package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.function.LongConsumer;

/** Takes one of several recordings out of a training: it becomes a training of its own, and is not merged with the rest again. */
@UseCase
public class SplitRecording {

    private final Trainings trainings;
    private final Recordings recordings;
    private final KeptApart keptApart;
    private final Duplicates duplicates;
    private final Merging merging;
    private final TrainingGear gear;
    private final Outbox outbox;
    private final TrainingWatches watches;

    SplitRecording(
            Trainings trainings,
            Recordings recordings,
            KeptApart keptApart,
            Duplicates duplicates,
            Merging merging,
            TrainingGear gear,
            Outbox outbox,
            TrainingWatches watches) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.keptApart = keptApart;
        this.duplicates = duplicates;
        this.merging = merging;
        this.gear = gear;
        this.outbox = outbox;
        this.watches = watches;
    }

    /** Returns the training of the recording that was taken out; others see it as they see the training that it was part of. */
    public DiaryEntry handle(TrainingKey key, Writer writer, LongConsumer requireVersion, ActivityId activity) {
        Training training = trainings.get(key);
        writer.requireAthlete(training);
        requireVersion.accept(training.version());
        List<RecordedActivity> all = duplicates.recordingsOf(training);
        RecordedActivity part = all.stream()
                .filter(recording -> recording.activity().equals(activity))
                .findFirst()
                .orElseThrow(() -> TrainingProblems.noSuchRecording(activity));
        if (all.size() == 1) {
            throw TrainingProblems.onlyRecording();
        }
        List<RecordedActivity> rest = all.stream()
                .filter(recording -> !recording.activity().equals(activity))
                .toList();
        rest.forEach(other -> keptApart.add(key.athlete(), activity, other.activity()));
        Training kept = merging.keep(training, rest);
        return new DiaryEntry(record(part, kept.details().sharing()), part.recording());
    }

    private Training record(RecordedActivity part, Sharing sharing) {
        TrainingDetails details =
                gear.equip(part.athlete(), part.details(), part.recording().timedTrack());
        Training training = trainings.saveAndFlush(Training.of(part.with(details.sharedLike(sharing))));
        recordings.add(training.key(), part.recording());
        outbox.announce(TrainingAnnouncements.recorded(training));
        watches.counts(training);
        return training;
    }
}
