package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.ViewTraining;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.load.Discipline;
import io.fitconnect.training.progress.load.TrainingLoad;
import io.fitconnect.training.progress.plausibility.Implausibility;
import io.fitconnect.training.progress.zone.TimeInZones;
import io.fitconnect.training.progress.zone.ZoneSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one training gave: its load, and its time in the zones of its day. */
@UseCase(readOnly = true)
public class ViewTrainingProgress {

    private final ViewTraining viewTraining;
    private final DerivedTrainings trainings;
    private final TrainingFigures figures;
    private final ZoneSets zones;

    ViewTrainingProgress(
            ViewTraining viewTraining, DerivedTrainings trainings, TrainingFigures figures, ZoneSets zones) {
        this.viewTraining = viewTraining;
        this.trainings = trainings;
        this.figures = figures;
        this.zones = zones;
    }

    /** Refuses as the diary does what is not the athlete's. */
    public TrainingProgress handle(UUID athlete, UUID training) {
        Optional<DerivedTraining> derived = trainings.find(athlete, training);
        if (derived.isEmpty()) {
            viewTraining.handle(new TrainingKey(new AthleteId(athlete), new TrainingId(training)));
            return new TrainingProgress(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        return view(athlete, derived.get());
    }

    private TrainingProgress view(UUID athlete, DerivedTraining derived) {
        ActivityFigures recorded = figures.get(athlete, derived.training());
        Optional<ZoneSet> set = zones.get(athlete).on(derived.training().day());
        Discipline discipline = Discipline.of(derived.training().sport());
        return new TrainingProgress(
                Optional.ofNullable(derived.load()),
                set.map(ZoneSet::from),
                set.flatMap(itsZones -> TimeInZones.ofHeartRate(recorded.heartRate(), itsZones.heartRate())),
                set.filter(itsZones -> discipline == Discipline.CYCLING)
                        .flatMap(itsZones -> TimeInZones.of(recorded.power(), itsZones.power())),
                set.filter(itsZones -> discipline == Discipline.RUNNING)
                        .flatMap(itsZones -> TimeInZones.of(recorded.speed(), itsZones.speed())),
                derived.implausible());
    }

    /**
     * Power zones are those of the bike, and speed zones those of running.
     *
     * @param zonesFrom   the first day of the zone set that was used
     * @param implausible why the training gives no records of speed, power or ascent
     */
    public record TrainingProgress(
            Optional<TrainingLoad> load,
            Optional<LocalDate> zonesFrom,
            Optional<TimeInZones> heartRate,
            Optional<TimeInZones> power,
            Optional<TimeInZones> speed,
            List<Implausibility> implausible) {}
}
