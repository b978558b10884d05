package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordingDueWorkTests {

    private static final WorkQueue<Fly> FLIGHTS = new WorkQueue<>("flights", Fly.class);

    private final RecordingDueWork work = new RecordingDueWork();

    @Test
    void replacesAndKeepsAsTheTableDoes() {
        work.schedule(FLIGHTS, "one", Instant.EPOCH, new Fly("low"));
        work.schedule(FLIGHTS, "one", Instant.EPOCH.plusSeconds(1), new Fly("high"));

        assertThat(work.scheduleIfAbsent(FLIGHTS, "one", Instant.EPOCH, new Fly("never")))
                .isFalse();
        assertThat(work.scheduled())
                .containsExactly(new RecordingDueWork.Scheduled(
                        "flights", "one", Instant.EPOCH.plusSeconds(1), new Fly("high")));
    }

    @Test
    void forgetsWhatWasCancelled() {
        assertThat(work.scheduleIfAbsent(FLIGHTS, "one", Instant.EPOCH, new Fly("low")))
                .isTrue();

        assertThat(work.cancelUnlessBegun(FLIGHTS, "one")).isTrue();
        assertThat(work.cancel(FLIGHTS, "one")).isFalse();
        assertThat(work.scheduled()).isEmpty();
    }

    record Fly(String height) {}
}
