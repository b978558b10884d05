package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.load.Loads;
import io.fitconnect.training.progress.load.TrainingLoad;
import io.fitconnect.training.progress.plausibility.Implausibility;
import io.fitconnect.training.progress.plausibility.Plausible;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Marks;
import io.fitconnect.training.progress.zone.ZoneHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training with what follows of it alone.
 *
 * @param implausible why a part of it gives no load and no marks
 */
public record DerivedTraining(
        CountedTraining training, @Nullable TrainingLoad load, List<Mark> marks, List<Implausibility> implausible) {

    public DerivedTraining {
        marks = List.copyOf(marks);
        implausible = List.copyOf(implausible);
    }

    static DerivedTraining of(CountedTraining training, ActivityFigures figures, ZoneHistory zones) {
        Plausible plausible = Plausible.of(training, figures);
        return new DerivedTraining(
                training,
                Loads.of(plausible.training(), plausible.figures(), zones.thresholdsOn(training.day()), zones.sex())
                        .orElse(null),
                Marks.of(plausible.training(), plausible.figures()),
                plausible.reasons());
    }
}
