package io.fitconnect.training.diary;

import java.time.LocalDate;
import java.util.List;

/** Trainings by the athlete's days. */
public interface Calendar {

    /** Returns at most {@code limit} trainings that count, from the first day to the last, both included, in their order. */
    List<Training> list(AthleteId athlete, LocalDate from, LocalDate to, int limit);
}
