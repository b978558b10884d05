package io.fitconnect.training.diary.sum;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The kept sums, and what each training contributed to them. */
public interface Sums {

    Optional<Contribution> findContribution(TrainingKey key);

    void keepContribution(TrainingKey key, Contribution contribution);

    void removeContribution(TrainingKey key);

    /** Adds to the sums; one that comes to no training is removed. */
    void add(AthleteId athlete, Map<SumKey, Amounts> differences);

    /** Sums that begin within the days, both included, in their order. */
    List<Sum> list(AthleteId athlete, Period period, LocalDate from, LocalDate to, int limit);

    /** All sums of an athlete. */
    List<Sum> listAll(AthleteId athlete);

    /** Removes all sums and contributions of an athlete. */
    void clear(AthleteId athlete);

    /** Athletes that have a training or a sum, in the order of their ids. */
    List<AthleteId> listAthletes(UUID after, int limit);
}
