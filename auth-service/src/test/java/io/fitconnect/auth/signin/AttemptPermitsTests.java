package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.auth.throttle.TooManyAttempts;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AttemptPermitsTests {

    private static final Duration SHORT = Duration.ofMillis(10);

    private final AttemptPermits permits = new AttemptPermits();

    @Test
    void refusesWhenTheWaitIsOver() throws Exception {
        whileOneIsChecked(() -> assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> permits.run("network", 1, 1, SHORT, () -> "checked")));
    }

    @Test
    void refusesAtOnceWhenTheQueueIsFull() throws Exception {
        whileOneIsChecked(() -> assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> permits.run("network", 1, 0, Duration.ofHours(1), () -> "checked")));
    }

    @Test
    void bindsNoOtherBucket() throws Exception {
        whileOneIsChecked(() ->
                assertThat(permits.run("another", 1, 0, SHORT, () -> "checked")).isEqualTo("checked"));
    }

    @Test
    void keepsNoLaneThatIsEmpty() throws Exception {
        whileOneIsChecked(() -> assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> permits.run("network", 1, 1, SHORT, () -> "checked")));
        assertThatIllegalStateException()
                .isThrownBy(() -> permits.run("network", 1, 0, SHORT, () -> {
                    throw new IllegalStateException("The check failed");
                }));

        assertThat(permits.isEmpty()).isTrue();
        assertThat(permits.run("network", 1, 0, SHORT, () -> "checked")).isEqualTo("checked");
    }

    private void whileOneIsChecked(Runnable meanwhile) throws Exception {
        CountDownLatch checking = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> permits.run("network", 1, 0, SHORT, () -> {
            checking.countDown();
            return await(over);
        }));
        assertThat(await(checking)).isTrue();
        try {
            meanwhile.run();
        } finally {
            over.countDown();
            assertThat(one.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
