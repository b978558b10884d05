package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.CountedTraining;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is derived of trainings up to date, within the caller's transaction; what is the same already costs a read. */
@Component
class ProgressKeeper {

    private final DerivedTrainings trainings;
    private final TrainingFigures figures;
    private final ZoneSets zones;
    private final DaySums sums;
    private final RecordKeeper records;

    ProgressKeeper(
            DerivedTrainings trainings, TrainingFigures figures, ZoneSets zones, DaySums sums, RecordKeeper records) {
        this.trainings = trainings;
        this.figures = figures;
        this.zones = zones;
        this.sums = sums;
        this.records = records;
    }

    /** Derives the training from its facts, the figures of its recording and the zones of its day. */
    void keep(UUID athlete, CountedTraining training) {
        DerivedTraining now = derive(athlete, training);
        Optional<DerivedTraining> before = trainings.find(athlete, training.id());
        if (before.filter(now::equals).isPresent()) {
            return;
        }
        boolean sameMarks = before.filter(old -> old.marks().equals(now.marks())
                        && old.training().sport().equals(training.sport()))
                .isPresent();
        trainings.save(athlete, now);
        if (!sameMarks) {
            before.ifPresent(old -> records.remove(athlete, training.id()));
            records.add(athlete, now);
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        before.ifPresent(old -> days.add(old.training().day()));
        days.add(training.day());
        days.forEach(day -> sums.sum(athlete, day));
    }

    void drop(UUID athlete, UUID training) {
        trainings.find(athlete, training).ifPresent(gone -> {
            trainings.remove(athlete, training);
            records.remove(athlete, training);
            sums.sum(athlete, gone.training().day());
        });
    }

    DerivedTraining derive(UUID athlete, CountedTraining training) {
        return DerivedTraining.of(training, figures.get(athlete, training), zones.get(athlete));
    }
}
