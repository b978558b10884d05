package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.curve.CriticalFit;
import io.fitconnect.training.progress.curve.CriticalFit.Effort;
import io.fitconnect.training.progress.curve.RacePrediction;
import io.fitconnect.training.progress.curve.RacePrediction.RaceMark;
import io.fitconnect.training.progress.load.Discipline;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.RecordBook;
import io.fitconnect.training.progress.record.RecordKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an athlete's best efforts of late say about critical power, critical speed and races. */
@UseCase(readOnly = true)
public class ViewCurves {

    private static final List<Double> RACES = List.of(5_000.0, 10_000.0, 21_097.5, 42_195.0);

    private final DerivedTrainings trainings;

    ViewCurves(DerivedTrainings trainings) {
        this.trainings = trainings;
    }

    /** Takes the best efforts of trainings from a day on: what was long ago says little. */
    public Curves handle(UUID athlete, String sport, LocalDate from) {
        List<Mark> best = trainings.listMarks(athlete, sport, measure -> isOfCurve(measure.kind()), from).stream()
                .collect(Collectors.groupingBy(Mark::measure))
                .values()
                .stream()
                .map(RecordBook::progression)
                .map(held -> held.get(held.size() - 1))
                .sorted(Comparator.comparing(mark -> mark.measure().over()))
                .toList();
        List<Mark> powers = only(RecordKind.POWER, best);
        List<Mark> times = only(RecordKind.TIME, best);
        Optional<CriticalFit> speed = CriticalFit.ofDistances(times.stream()
                .map(mark -> new Effort(mark.value(), mark.measure().over()))
                .toList());
        return new Curves(
                powers,
                CriticalFit.ofPowers(powers.stream()
                        .map(mark -> new Effort(mark.measure().over(), mark.value()))
                        .toList()),
                times,
                speed,
                Discipline.of(sport) == Discipline.RUNNING ? predict(times, speed) : List.of());
    }

    private static boolean isOfCurve(RecordKind kind) {
        return kind == RecordKind.POWER || kind == RecordKind.TIME;
    }

    private static List<Mark> only(RecordKind kind, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.measure().kind() == kind).toList();
    }

    private static List<RacePrediction> predict(List<Mark> times, Optional<CriticalFit> speed) {
        List<RaceMark> marks = times.stream()
                .map(mark -> new RaceMark(mark.measure().over(), mark.value()))
                .toList();
        return RACES.stream()
                .flatMap(race -> Stream.concat(
                        RacePrediction.byRiegel(race, marks).stream(),
                        speed.flatMap(fit -> RacePrediction.byCriticalSpeed(race, fit)).stream()))
                .toList();
    }

    /** The best efforts, and what was fitted to them; a fit is empty where too few follow the model. */
    public record Curves(
            List<Mark> powers,
            Optional<CriticalFit> criticalPower,
            List<Mark> times,
            Optional<CriticalFit> criticalSpeed,
            List<RacePrediction> predictions) {}
}
