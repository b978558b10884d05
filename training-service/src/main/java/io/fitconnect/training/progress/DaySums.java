package io.fitconnect.training.progress;

import io.fitconnect.training.progress.goal.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sums of each day and sport. */
public interface DaySums {

    /** Sums a day up again, from the trainings of it. */
    void sum(UUID athlete, LocalDate day);

    /** Sums all days of an athlete up again. */
    void sumAll(UUID athlete);

    List<DaySum> list(UUID athlete, Days days, Optional<String> sport);

    List<DaySum> listAll(UUID athlete);
}
