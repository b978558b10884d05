package io.fitconnect.training.progress.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.training.week.WeekStart;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** In which time a goal is to be reached; the first three begin again when they are over. */
public enum GoalPeriod {
    WEEK,
    MONTH,
    YEAR,
    /** Once, from the goal's first day to its last. */
    DATE;

    private final String wireName = WireName.of(this);

    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** The days that count, seen from one of them; a goal by a date has days of its own. */
    Days around(LocalDate day, WeekStart weekStart) {
        return switch (this) {
            case WEEK -> {
                LocalDate first = weekStart.of(day);
                yield new Days(first, first.plusDays(6));
            }
            case MONTH -> new Days(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR -> new Days(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
            case DATE -> throw new IllegalStateException("A goal by a date has days of its own");
        };
    }
}
