package io.fitconnect.social.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final UUID CONVERSATION = new UUID(0, 1);

    private final Turns turns = new Turns();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void letsOneConversationBeWrittenByOneAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int sender = 0; sender < 200; sender++) {
            work.add(() -> turns.take(CONVERSATION, () -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                return inside.decrementAndGet();
            }));
        }

        for (Future<Integer> done : threads.invokeAll(work)) {
            assertThat(done.get()).isZero();
        }

        assertThat(most).hasValue(1);
    }

    @Test
    void letsAnotherConversationPass() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        Future<Boolean> slow = threads.submit(() -> turns.take(CONVERSATION, () -> {
            taken.countDown();
            return awaits(release);
        }));
        assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(threads.submit(() -> turns.take(new UUID(0, 2), () -> "passed"))
                        .get(10, TimeUnit.SECONDS))
                .isEqualTo("passed");

        release.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void goesOnAfterAFailure() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turns.take(CONVERSATION, () -> {
                    throw new IllegalStateException();
                }));

        assertThat(turns.take(CONVERSATION, () -> "next")).isEqualTo("next");
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
