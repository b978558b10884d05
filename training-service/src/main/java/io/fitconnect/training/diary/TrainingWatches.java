package io.fitconnect.training.diary;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that follow the diary. */
@Component
class TrainingWatches {

    private final List<TrainingWatch> watches;

    TrainingWatches(Optional<List<TrainingWatch>> watches) {
        this.watches = watches.orElseGet(List::of);
    }

    void counts(Training training) {
        watches.forEach(watch -> watch.counts(training));
    }

    void isTrashed(Training training) {
        watches.forEach(watch -> watch.isTrashed(training));
    }

    void isDeleted(Training training) {
        watches.forEach(watch -> watch.isDeleted(training));
    }
}
