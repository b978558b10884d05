package io.fitconnect.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DetoursTests {

    private static final Destination ONE = new Destination("topic", 1);
    private static final Destination TWO = new Destination("topic", 2);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final Detours detours = new Detours(nanos::get);

    @Test
    void leadPastAFailedPartitionAndNoOther() {
        assertThat(detours.areNone()).isTrue();
        detours.failed(ONE);

        assertThat(detours.areNone()).isFalse();
        assertThat(detours.include(ONE)).isTrue();
        assertThat(detours.include(TWO)).isFalse();
    }

    @Test
    void leadPastAllOfATopicWhosePartitionsAreUnknown() {
        detours.failed(Destination.unknownOf("topic"));

        assertThat(detours.include(ONE)).isTrue();
        assertThat(detours.include(new Destination("other", 1))).isFalse();
        detours.succeeded(TWO);
        assertThat(detours.include(ONE)).isFalse();
    }

    @Test
    void growWithEachFailureUntilOneSucceeds() {
        assertThat(lengthAfterFailure()).isEqualTo(1);
        assertThat(lengthAfterFailure()).isEqualTo(2);
        assertThat(lengthAfterFailure()).isEqualTo(4);
        for (int i = 0; i < 10; i++) {
            lengthAfterFailure();
        }
        assertThat(lengthAfterFailure()).isEqualTo(30);

        detours.succeeded(ONE);
        assertThat(detours.areNone()).isTrue();
        assertThat(lengthAfterFailure()).isEqualTo(1);
    }

    /** Otherwise the second event of a key could go when its rest ends in the middle of a round, and the first one not. */
    @Test
    void changeOnlyBetweenRounds() {
        detours.failed(ONE);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(detours.include(ONE)).isTrue();
        detours.beginRound();
        assertThat(detours.include(ONE)).isFalse();
    }

    private long lengthAfterFailure() {
        detours.failed(ONE);
        long seconds = 0;
        while (detours.include(ONE)) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            detours.beginRound();
            seconds++;
        }
        return seconds;
    }
}
