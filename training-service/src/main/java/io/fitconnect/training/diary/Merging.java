package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes one training of several recordings, within the caller's transaction. */
@Component
class Merging {

    private final Trainings trainings;
    private final Recordings recordings;
    private final Originals originals;
    private final Duplicates duplicates;
    private final TrainingGear gear;
    private final TrainingRemoval removal;
    private final Outbox outbox;
    private final TrainingWatches watches;

    Merging(
            Trainings trainings,
            Recordings recordings,
            Originals originals,
            Duplicates duplicates,
            TrainingGear gear,
            TrainingRemoval removal,
            Outbox outbox,
            TrainingWatches watches) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.originals = originals;
        this.duplicates = duplicates;
        this.gear = gear;
        this.removal = removal;
        this.outbox = outbox;
        this.watches = watches;
    }

    /** Merges trainings of the same effort and a recording that has none yet: what the athlete has edited keeps its id, else the eldest. */
    Training merge(List<Training> same, RecordedActivity arrived) {
        Training survivor = same.size() == 1
                ? same.get(0)
                : same.stream()
                        .min(Comparator.comparing((Training training) -> !watches.keepSomethingOf(training))
                                .thenComparing(training -> !training.isEdited())
                                .thenComparing(
                                        training -> training.key().training().value()))
                        .orElseThrow();
        return mergeSame(
                survivor, same.stream().filter(training -> training != survivor).toList(), List.of(arrived));
    }

    /** As {@link #mergeInto}, but for trainings with photos or sets, which the athlete alone merges. */
    Training mergeSame(Training survivor, List<Training> same, List<RecordedActivity> arrived) {
        return mergeInto(
                survivor,
                same.stream()
                        .filter(training -> !watches.keepSomethingOf(training))
                        .toList(),
                arrived);
    }

    /** Merges trainings into one that keeps its id, together with recordings that replace their earlier revisions. */
    Training mergeInto(Training survivor, List<Training> others, List<RecordedActivity> arrived) {
        List<RecordedActivity> all = new ArrayList<>(arrived);
        addMissing(all, duplicates.recordingsOf(survivor));
        for (Training gone : others) {
            addMissing(all, duplicates.recordingsOf(gone));
            survivor.takeWordsOf(gone);
        }
        others.forEach(gone -> removal.mergeInto(gone, survivor));
        return keep(survivor, all);
    }

    /** Makes the training what these recordings give, and announces it unless it lies in the trash. */
    Training keep(Training training, List<RecordedActivity> all) {
        MergedRecordings merged = MergedRecordings.of(all);
        Recording recording = merged.recording();
        TrainingDetails before = training.details();
        training.take(merged);
        if (!training.details().sport().equals(before.sport())
                || training.details().indoor() != before.indoor()) {
            training.equip(details -> gear.equipAgain(training, details, recording.timedTrack()));
        }
        Training kept = trainings.saveAndFlush(training);
        recordings.replace(kept.key(), recording);
        originals.replace(kept.key(), all.size() == 1 ? List.of() : all);
        if (kept.trashedAt().isEmpty()) {
            outbox.announce(TrainingAnnouncements.changed(kept));
            watches.counts(kept);
        }
        return kept;
    }

    private static void addMissing(List<RecordedActivity> all, List<RecordedActivity> more) {
        more.stream()
                .filter(recording ->
                        all.stream().noneMatch(known -> known.activity().equals(recording.activity())))
                .forEach(all::add);
    }
}
