package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BackOff shortest = new BackOff(FIRST, LONGEST, () -> 0.0);
    private final BackOff longest = new BackOff(FIRST, LONGEST, () -> 1.0);

    @Test
    void doublesUpToItsBound() {
        assertThat(longest.after(1)).isEqualTo(FIRST);
        assertThat(longest.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(longest.after(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(longest.after(20)).isEqualTo(LONGEST);
        assertThat(longest.after(Integer.MAX_VALUE)).isEqualTo(LONGEST);
    }

    @Test
    void liesBetweenHalfOfThePauseAndAllOfIt() {
        assertThat(shortest.after(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(longest.after(3)).isEqualTo(Duration.ofSeconds(4));
    }
}
