package io.fitconnect.training.diary;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Follows the correction of a recorder's clock, within the caller's transaction: laps and all recordings of the training move by as much, and
 * the training is compared with others again, since it may now be of the same effort.
 */
@Component
class RecorderClocks {

    private final Recordings recordings;
    private final Originals originals;
    private final Duplicates duplicates;
    private final Merging merging;

    RecorderClocks(Recordings recordings, Originals originals, Duplicates duplicates, Merging merging) {
        this.recordings = recordings;
        this.originals = originals;
        this.duplicates = duplicates;
        this.merging = merging;
    }

    /** Tells whether a recorded training begins otherwise than before. */
    boolean isCorrected(Training training, Start before) {
        return !training.activities().isEmpty() && !training.details().start().equals(before);
    }

    /** Moves what was recorded, keeps the training and announces it. */
    Training correct(Training training, Start before) {
        Start now = training.details().start();
        Duration later = Duration.between(before.time(), now.time());
        recordings.replace(training.key(), recordings.get(training.key()).later(later));
        List<RecordedActivity> all = duplicates.recordingsOf(training).stream()
                .map(recording ->
                        training.merge().isPresent() ? recording.clocked(later, now.utcOffsetSeconds()) : recording)
                .toList();
        originals.replace(training.key(), all.size() == 1 ? List.of() : all);
        List<Training> same = training.trashedAt().isPresent()
                ? List.of()
                : duplicates.findSame(training.key().athlete(), all);
        return merging.mergeSame(training, same, all);
    }
}
