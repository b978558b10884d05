package io.fitconnect.training.progress.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.training.progress.goal.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads days of requests: local days of the athlete, which only the client knows; without them the last 90 in UTC. */
@Component
class DayRange {

    private static final int DAYS = 90;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Clock clock;

    DayRange(Clock clock) {
        this.clock = clock;
    }

    Days of(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = day("to", to);
        LocalDate first = from == null ? last.minusDays(DAYS - 1L) : day("from", from);
        if (last.isBefore(first)) {
            throw InvalidValue.refuse("to", "must not be before from");
        }
        return new Days(first, last);
    }

    LocalDate day(String parameter, @Nullable LocalDate day) {
        if (day == null) {
            return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw InvalidValue.refuse(parameter, "must be in the years 1900 to 2999");
        }
        return day;
    }
}
