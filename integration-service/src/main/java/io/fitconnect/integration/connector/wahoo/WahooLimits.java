package io.fitconnect.integration.connector.wahoo;

import io.fitconnect.integration.connector.RateWindow;
import io.fitconnect.integration.connector.VendorAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Wahoo's limits as its headers {@code X-RateLimit-*} state them: what is left of a day, an hour and five minutes. When a window ends
 * is stated only once it is used up; of others a later answer says how they stand, after a few minutes at most.
 */
final class WahooLimits {

    private static final List<Duration> LENGTHS =
            List.of(Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(5));
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private WahooLimits() {}

    static List<RateWindow> of(VendorAnswer answer, Instant now) {
        long[] limit = answer.numbers("X-RateLimit-Limit");
        long[] left = answer.numbers("X-RateLimit-Remaining");
        long[] reset = answer.numbers("X-RateLimit-Reset");
        List<RateWindow> windows = new ArrayList<>();
        if (limit.length == LENGTHS.size() && left.length == LENGTHS.size() && reset.length == 1) {
            for (int i = 0; i < LENGTHS.size(); i++) {
                Instant end = left[i] == 0 ? now.plusSeconds(reset[0]) : now.plus(LOOK_AGAIN);
                windows.add(new RateWindow(LENGTHS.get(i), limit[i], limit[i] - left[i], end));
            }
        }
        return windows;
    }
}
