package io.fitconnect.training.grouptraining.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.test.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentReadsTests {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 10;
    private static final UUID RACE = UUID.randomUUID();

    private final MutableClock clock = MutableClock.at("2026-11-28T17:00:00Z");
    private final RecentReads<Integer> reads = new RecentReads<>(KEPT, MOST, clock);
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void readsOnceWhileTheReadIsRecent() {
        assertThat(read(RACE)).isEqualTo(1);
        clock.advance(KEPT.minusMillis(1));
        assertThat(read(RACE)).isEqualTo(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(read(RACE)).isEqualTo(2);
    }

    @Test
    void keepsNoMoreThanTheMostAndThoseThatAreAskedFor() {
        read(RACE);
        for (int stranger = 0; stranger < 10_000; stranger++) {
            read(UUID.randomUUID());
            assertThat(read(RACE)).isEqualTo(1);
            assertThat(reads.size()).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void dropsWhatIsTooOldWithTheNextRead() {
        IntStream.range(0, MOST).forEach(number -> read(UUID.randomUUID()));
        clock.advance(KEPT.plusMillis(1));
        read(RACE);

        assertThat(reads.size()).isEqualTo(1);
    }

    @Test
    void readsAgainAfterAFailure() {
        assertThatThrownBy(() -> reads.get(RACE, id -> {
                    throw new IllegalStateException("the store is away");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(read(RACE)).isEqualTo(1);
    }

    @Test
    void readsOnceForManyAtOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(number -> crowd.submit(() -> {
                        all.countDown();
                        all.await();
                        return read(RACE);
                    }))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private int read(UUID event) {
        return reads.get(event, id -> count.incrementAndGet());
    }
}
