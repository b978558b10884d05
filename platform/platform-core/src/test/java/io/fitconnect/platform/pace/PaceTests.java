package io.fitconnect.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void givesATurnAFortiethOfASecond() {
        assertThat(new Pace("test", 2_800).mostAtOnce()).isEqualTo(70);
        assertThat(new Pace("test", 40).mostAtOnce()).isEqualTo(1);
    }

    /** Of five parts four wait, the last of them for four periods of 25 ms; the first period may have begun before. */
    @Test
    void letsNoMoreThroughThanItsShare() {
        Pace pace = new Pace("test", 400);
        long from = System.nanoTime();

        for (int part = 0; part < 5; part++) {
            pace.await(10);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(Duration.ofMillis(75));
    }

    @Test
    void anInterruptionEndsTheWaiting() {
        Pace pace = new Pace("test", 40);
        pace.await(1);
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> {
            pace.await(1);
            pace.await(1);
        });
        assertThat(Thread.interrupted()).isTrue();
    }
}
