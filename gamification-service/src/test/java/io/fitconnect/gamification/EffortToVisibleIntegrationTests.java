package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prints how long it takes from an announced training until a board shows it: {@code -Dfitconnect.test.efforts=300} measures more of them. */
@RunningGamificationService
class EffortToVisibleIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(EffortToVisibleIntegrationTests.class);
    private static final int EFFORTS = Integer.getInteger("fitconnect.test.efforts", 10);
    private static final String BOARD = "/api/v1/boards/region?period=all-time&around=0";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final long HOUR = 588;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    @LocalServerPort
    private int port;

    @Test
    void isSeenWithinSeconds() {
        Contestant athlete = Contestant.adult(port, "XV");
        athlete.get(BOARD);
        long[] nanos = new long[EFFORTS];
        for (int effort = 0; effort < EFFORTS; effort++) {
            long points = (effort + 1) * HOUR;
            long begin = System.nanoTime();
            athlete.run(FIRST_DAY.plusDays(effort) + "T05:00:00Z");
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> athlete.get(BOARD).at("/own/score").asLong(0) == points);
            nanos[effort] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        LOG.info(
                "effort to visible, {} efforts: p50 {} ms, p99 {} ms, longest {} ms",
                EFFORTS,
                millis(nanos, 0.5),
                millis(nanos, 0.99),
                millis(nanos, 1));
        assertThat(millis(nanos, 0.5)).isLessThan(10_000);
    }

    private static long millis(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Math.round(sorted[Math.max(0, place)] / NANOS_PER_MILLISECOND);
    }
}
