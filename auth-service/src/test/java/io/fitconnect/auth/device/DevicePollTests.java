package io.fitconnect.auth.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DevicePollTests {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private final DevicePoll poll = new DevicePoll(NOON, Duration.ofSeconds(5));

    @Test
    void waitsForItsIntervalLessTheTolerance() {
        assertThat(poll.isTooEarly(NOON.plusMillis(3_999), TOLERANCE)).isTrue();
        assertThat(poll.isTooEarly(NOON.plusSeconds(4), TOLERANCE)).isFalse();
    }

    @Test
    void waitsFiveSecondsLongerAfterEachPollThatCameTooEarly() {
        DevicePoll early = poll.next(NOON.plusSeconds(1), TOLERANCE);
        assertThat(early).isEqualTo(new DevicePoll(NOON.plusSeconds(1), Duration.ofSeconds(10)));

        DevicePoll again = early.next(NOON.plusSeconds(9), TOLERANCE);
        assertThat(again.interval()).isEqualTo(Duration.ofSeconds(15));
        assertThat(again.next(NOON.plusSeconds(60), TOLERANCE).interval()).isEqualTo(Duration.ofSeconds(15));
    }
}
