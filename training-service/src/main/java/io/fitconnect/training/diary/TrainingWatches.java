package io.fitconnect.training.diary;

import java.util.List;
import org.springframework.stereotype.Component;

/** All that follow the diary. */
@Component
class TrainingWatches {

    private final List<TrainingWatch> watches;

    TrainingWatches(List<TrainingWatch> watches) {
        this.watches = List.copyOf(watches);
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

    boolean keepSomethingOf(Training training) {
        return watches.stream().anyMatch(watch -> watch.keepsSomethingOf(training));
    }

    void isMergedInto(Training survivor, Training gone) {
        watches.forEach(watch -> watch.isMergedInto(survivor, gone));
    }
}
