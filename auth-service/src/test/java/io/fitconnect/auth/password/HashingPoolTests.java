package io.fitconnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingPoolTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HashingPool pool = new HashingPool(1, 1);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        callers.shutdownNow();
        pool.close();
    }

    @Test
    void runsOnAThreadOfItsOwn() {
        assertThat(pool.run(() -> Thread.currentThread().getName(), PATIENCE)).startsWith("password-hashing-");
    }

    @Test
    void passesAFailureOn() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> pool.run(HashingPoolTests::fail, PATIENCE));
        assertThat(pool.run(() -> "still works", PATIENCE)).isEqualTo("still works");
    }

    @Test
    void turnsAwayWhoWouldWaitTooLong() throws InterruptedException {
        CompletableFuture<String> busy = occupy();

        assertThatExceptionOfType(HashingBusy.class).isThrownBy(() -> pool.run(() -> "late", Duration.ZERO));
        assertThat(pool.waiting()).as("the place in the queue is given back").isZero();
        release.countDown();
        assertThat(busy.join()).isEqualTo("done");
    }

    @Test
    void turnsAwayAtOnceWhenTooManyWait() throws InterruptedException {
        CompletableFuture<String> busy = occupy();
        CompletableFuture<String> waiting =
                CompletableFuture.supplyAsync(() -> pool.run(() -> "waited", PATIENCE), callers);
        await().until(() -> pool.waiting() == 1);

        assertThatExceptionOfType(HashingBusy.class).isThrownBy(() -> pool.run(() -> "one too many", PATIENCE));
        release.countDown();
        assertThat(busy.join()).isEqualTo("done");
        assertThat(waiting.join()).isEqualTo("waited");
    }

    private CompletableFuture<String> occupy() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<String> busy = CompletableFuture.supplyAsync(
                () -> pool.run(
                        () -> {
                            running.countDown();
                            awaitRelease();
                            return "done";
                        },
                        PATIENCE),
                callers);
        assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
        return busy;
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fail() {
        throw new UnsupportedOperationException("no such algorithm");
    }
}
