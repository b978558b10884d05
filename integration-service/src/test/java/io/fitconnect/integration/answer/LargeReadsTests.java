package io.fitconnect.integration.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LargeReadsTests {

    private final LargeReads reads = new LargeReads(2, Duration.ofMillis(10));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void refusesMoreAtOnceThanThereIsRoomFor() throws IOException {
        reads.run(() -> reads.run(() -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reads.run(done::incrementAndGet))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(CommonProblems.BUSY);
                    assertThat(refusal.retryAfter()).hasValue(Duration.ofSeconds(2));
                })));

        assertThat(done).hasValue(0);
    }

    @Test
    void makesRoomAfterASuccessAndAFailure() throws IOException {
        for (int round = 0; round < 5; round++) {
            reads.run(done::incrementAndGet);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> reads.run(() -> {
                        throw new IOException("The client is gone");
                    }));
        }

        assertThat(done).hasValue(5);
    }
}
