package io.fitconnect.integration.connector.polar;

import io.fitconnect.integration.connector.RateWindow;
import io.fitconnect.integration.connector.VendorAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Polar's limits as its headers {@code RateLimit-*} state them: for a quarter of an hour and for a day, each from its first call. */
final class PolarLimits {

    private static final List<Duration> LENGTHS = List.of(Duration.ofMinutes(15), Duration.ofDays(1));

    private PolarLimits() {}

    static List<RateWindow> of(VendorAnswer answer, Instant now) {
        long[] limit = answer.numbers("RateLimit-Limit");
        long[] used = answer.numbers("RateLimit-Usage");
        long[] reset = answer.numbers("RateLimit-Reset");
        List<RateWindow> windows = new ArrayList<>();
        if (limit.length == LENGTHS.size() && used.length == LENGTHS.size() && reset.length == LENGTHS.size()) {
            for (int i = 0; i < LENGTHS.size(); i++) {
                windows.add(new RateWindow(LENGTHS.get(i), limit[i], used[i], now.plusSeconds(reset[i])));
            }
        }
        return windows;
    }
}
