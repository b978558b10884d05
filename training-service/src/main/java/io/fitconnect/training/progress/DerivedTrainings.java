package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.goal.Days;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What each training that counts gave; every question names the athlete. */
public interface DerivedTrainings {

    Optional<DerivedTraining> find(UUID athlete, UUID training);

    Optional<DerivedTraining> findOfActivity(UUID athlete, UUID activity);

    void save(UUID athlete, DerivedTraining training);

    void remove(UUID athlete, UUID training);

    /** All of an athlete, in the order in which they were done, one after another. */
    void forEach(UUID athlete, Consumer<DerivedTraining> reader);

    /** The trainings from a day on, newest first, as many as an athlete has in some months. */
    List<DerivedTraining> listSince(UUID athlete, LocalDate from);

    /** The marks in some measures, of one sport, of trainings from a day on. */
    List<Mark> listMarks(UUID athlete, String sport, Predicate<Measure> measures, LocalDate from);

    /** The days of some trainings on their own clocks. */
    Map<UUID, LocalDate> listDays(UUID athlete, Set<UUID> trainings);

    /** The trainings of one sport in their order, without their marks. */
    List<CountedTraining> listFacts(UUID athlete, String sport, Days days);
}
