package io.fitconnect.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void givesAPartATwentiethOfASecond() {
        assertThat(new Pace("test", 2_000).mostAtOnce()).isEqualTo(100);
        assertThat(new Pace("test", 10).mostAtOnce()).isEqualTo(1);
    }

    /** Of five parts four wait, the last of them for four periods of 50 ms; the first period may have begun before. */
    @Test
    void letsNoMoreThroughThanItsShare() {
        Pace pace = new Pace("test", 200);
        long from = System.nanoTime();

        for (int part = 0; part < 5; part++) {
            pace.run(10, () -> {});
        }

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void runsOnePartAtATime() throws InterruptedException {
        Pace pace = new Pace("test", 100_000);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(number -> new Thread(() -> {
                    for (int part = 0; part < 100; part++) {
                        pace.run(1, () -> {
                            together.accumulateAndGet(running.incrementAndGet(), Math::max);
                            Thread.yield();
                            running.decrementAndGet();
                        });
                    }
                }))
                .toList();

        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(together).hasValue(1);
    }

    @Test
    void goesOnAfterAPartThatFailed() {
        Pace pace = new Pace("test", 1_000);
        AtomicInteger done = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> pace.run(1, () -> {
                    throw new IllegalStateException("a part failed");
                }));
        pace.run(1, done::incrementAndGet);

        assertThat(done).hasValue(1);
    }

    @Test
    void anInterruptionEndsTheWaiting() throws InterruptedException {
        Pace pace = new Pace("test", 1_000);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread first = new Thread(() -> pace.run(1, () -> {
            begun.countDown();
            await(end);
        }));
        first.start();
        begun.await();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger stopped = new AtomicInteger();
        Thread second = new Thread(() -> {
            try {
                pace.run(1, done::incrementAndGet);
            } catch (IllegalStateException overTime) {
                stopped.incrementAndGet();
            }
        });
        second.start();

        second.interrupt();
        second.join();
        end.countDown();
        first.join();

        assertThat(done).hasValue(0);
        assertThat(stopped).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
