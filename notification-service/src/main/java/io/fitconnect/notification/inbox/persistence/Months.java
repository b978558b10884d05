package io.fitconnect.notification.inbox.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The partitions of an inbox, newest first: a month for each that may hold anything. */
record Months(Clock clock, Duration kept) {

    private static final int BASE = 100;
    private static final Duration AHEAD = Duration.ofDays(1); // clocks of others

    List<Integer> list() {
        YearMonth newest = YearMonth.from(clock.instant().plus(AHEAD).atZone(ZoneOffset.UTC));
        YearMonth oldest = YearMonth.from(clock.instant().minus(kept).atZone(ZoneOffset.UTC));
        return Stream.iterate(newest, month -> !month.isBefore(oldest), month -> month.minusMonths(1))
                .map(month -> month.getYear() * BASE + month.getMonthValue())
                .toList();
    }
}
