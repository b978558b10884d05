package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.RateWindow;
import io.fitconnect.integration.connector.VendorAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Strava's limits as its headers state them: {@code X-RateLimit-*} for all calls, {@code X-ReadRateLimit-*} for reads, each for a quarter
 * of an hour, which begins with the clock's, and for a day in UTC.
 */
final class StravaLimits {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<String> KINDS = List.of("X-RateLimit", "X-ReadRateLimit");

    private StravaLimits() {}

    static List<RateWindow> of(VendorAnswer answer, Instant now) {
        List<RateWindow> windows = new ArrayList<>();
        for (String kind : KINDS) {
            long[] limit = answer.numbers(kind + "-Limit");
            long[] used = answer.numbers(kind + "-Usage");
            if (limit.length == 2 && used.length == 2) {
                windows.add(new RateWindow(QUARTER, limit[0], used[0], endOf(QUARTER, now)));
                windows.add(new RateWindow(DAY, limit[1], used[1], endOf(DAY, now)));
            }
        }
        return windows;
    }

    private static Instant endOf(Duration window, Instant now) {
        long seconds = window.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
    }
}
