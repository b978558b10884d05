package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.load.Loads;
import io.fitconnect.training.progress.load.TrainingLoad;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Marks;
import io.fitconnect.training.progress.zone.ZoneHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A training with what follows of it alone. */
public record DerivedTraining(
        CountedTraining training, @Nullable TrainingLoad load, List<Mark> marks) {

    public DerivedTraining {
        marks = List.copyOf(marks);
    }

    static DerivedTraining of(CountedTraining training, ActivityFigures figures, ZoneHistory zones) {
        return new DerivedTraining(
                training,
                Loads.of(training, figures, zones.thresholdsOn(training.day())).orElse(null),
                Marks.of(training, figures));
    }
}
