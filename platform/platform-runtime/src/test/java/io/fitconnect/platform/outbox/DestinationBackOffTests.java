package io.fitconnect.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DestinationBackOffTests {

    private static final Destination ONE = new Destination("topic", 1);
    private static final Destination TWO = new Destination("topic", 2);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final DestinationBackOff backOff = new DestinationBackOff(nanos::get);

    @Test
    void passesOverAFailedPartitionAndNoOther() {
        assertThat(backOff.isEmpty()).isTrue();
        backOff.beginRound().failed(ONE);

        assertThat(backOff.isEmpty()).isFalse();
        assertThat(backOff.beginRound().includes(ONE)).isTrue();
        assertThat(backOff.beginRound().includes(TWO)).isFalse();
    }

    @Test
    void passesOverAllOfATopicWhosePartitionsAreUnknown() {
        backOff.beginRound().failed(Destination.unknownOf("topic"));

        assertThat(backOff.beginRound().includes(ONE)).isTrue();
        assertThat(backOff.beginRound().includes(new Destination("other", 1))).isFalse();
        backOff.beginRound().succeeded(TWO);
        assertThat(backOff.beginRound().includes(ONE)).isFalse();
    }

    @Test
    void growsWithEachFailureUntilASuccess() {
        assertThat(lengthAfterFailure()).isEqualTo(1);
        assertThat(lengthAfterFailure()).isEqualTo(2);
        assertThat(lengthAfterFailure()).isEqualTo(4);
        for (int i = 0; i < 10; i++) {
            lengthAfterFailure();
        }
        assertThat(lengthAfterFailure()).isEqualTo(30);

        backOff.beginRound().succeeded(ONE);
        assertThat(backOff.isEmpty()).isTrue();
        assertThat(lengthAfterFailure()).isEqualTo(1);
    }

    /** Otherwise the second event of a key could go when its rest ends in the middle of a round, and the first one not. */
    @Test
    void endsBetweenRoundsOnly() {
        backOff.beginRound().failed(ONE);
        DestinationBackOff.Round round = backOff.beginRound();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(round.includes(ONE)).isTrue();
        assertThat(backOff.beginRound().includes(ONE)).isFalse();
    }

    @Test
    void beginsWithinTheRoundThatFails() {
        DestinationBackOff.Round round = backOff.beginRound();
        round.failed(ONE);

        assertThat(round.includes(ONE)).isTrue();
        assertThat(round.includes(TWO)).isFalse();
    }

    private long lengthAfterFailure() {
        backOff.beginRound().failed(ONE);
        long seconds = 0;
        while (backOff.beginRound().includes(ONE)) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            seconds++;
        }
        return seconds;
    }
}
