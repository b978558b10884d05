package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.ReadMetrics;
import io.fitconnect.platform.problem.InvalidValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days to read, both included. */
record DayRange(LocalDate from, LocalDate to) {

    private static final int DEFAULT_DAYS = 30;

    /** Without both the last 30 days, without one the 366 days from or to the other. */
    static DayRange of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        requireFourDigits("from", from);
        requireFourDigits("to", to);
        if (from != null && to != null) {
            if (from.isAfter(to) || from.plusDays(ReadMetrics.MOST_DAYS).isBefore(to.plusDays(1))) {
                throw InvalidValue.refuse(
                        "to", "must be from, or at most " + (ReadMetrics.MOST_DAYS - 1) + " days later");
            }
            return new DayRange(from, to);
        }
        if (from != null) {
            return new DayRange(from, from.plusDays(ReadMetrics.MOST_DAYS - 1L));
        }
        LocalDate last = to == null ? today.plusDays(1) : to;
        int days = to == null ? DEFAULT_DAYS : ReadMetrics.MOST_DAYS;
        return new DayRange(last.minusDays(days - 1L), last);
    }

    private static void requireFourDigits(String member, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 0 || day.getYear() > 9999)) {
            throw InvalidValue.refuse(member, "must have a year of four digits");
        }
    }
}
