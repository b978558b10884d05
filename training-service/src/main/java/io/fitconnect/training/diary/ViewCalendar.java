package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.LocalDate;
import java.util.List;

/** An athlete looks at the trainings of some weeks or months by day. */
@UseCase(readOnly = true)
public class ViewCalendar {

    public static final int MAX_DAYS = 100;
    public static final int MAX_TRAININGS = 2_000;

    private final Calendar calendar;

    ViewCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Returns the trainings from the first day to the last, both included, by the athlete's local date. */
    public List<Training> handle(AthleteId athlete, LocalDate from, LocalDate to) {
        Start.requireStorable("from", from);
        Start.requireStorable("to", to);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MAX_DAYS - 1))) {
            throw InvalidValue.refuse("to", "must be from 0 to " + (MAX_DAYS - 1) + " days after from");
        }
        List<Training> trainings = calendar.list(athlete, from, to, MAX_TRAININGS + 1);
        if (trainings.size() > MAX_TRAININGS) {
            throw InvalidValue.refuse("to", "must leave at most " + MAX_TRAININGS + " trainings");
        }
        return trainings;
    }
}
