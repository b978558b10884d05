package io.fitconnect.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void runsOnePartAtATime() throws InterruptedException {
        Pace pace = new Pace(0);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        var threads = IntStream.range(0, 8)
                .mapToObj(number -> new Thread(() -> pace.run(() -> {
                    together.accumulateAndGet(running.incrementAndGet(), Math::max);
                    sleep(Duration.ofMillis(5));
                    running.decrementAndGet();
                })))
                .toList();

        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(together).hasValue(1);
    }

    @Test
    void pausesAsLongAsItsShareOfThePart() {
        Pace pace = new Pace(2);
        long from = System.nanoTime();

        pace.run(() -> sleep(Duration.ofMillis(20)));

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void goesOnAfterAPartThatFailed() {
        Pace pace = new Pace(1);
        AtomicInteger done = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> pace.run(() -> {
                    throw new IllegalStateException("a part failed");
                }));
        pace.run(done::incrementAndGet);

        assertThat(done).hasValue(1);
    }

    @Test
    void anInterruptionEndsTheWaitForATurn() throws InterruptedException {
        Pace pace = new Pace(0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread first = new Thread(() -> pace.run(() -> {
            begun.countDown();
            await(end);
        }));
        first.start();
        await(begun);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger stopped = new AtomicInteger();
        Thread second = new Thread(() -> {
            try {
                pace.run(done::incrementAndGet);
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

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
