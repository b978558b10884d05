package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowerBoundsTests {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final WorkKey WORK = new WorkKey("queue", "one");

    private final LowerBounds bounds = new LowerBounds();

    @Test
    void beginWithASweep() {
        assertThat(bounds.forReadAt(NOW)).containsOnly(Instant.EPOCH);
    }

    @Test
    void followTheOldestWorkOfTheirShardAndTheClockElsewhere() {
        bounds.forReadAt(NOW);
        bounds.raise(
                List.of(
                        new Candidate(WORK, NOW.minusSeconds(300)),
                        new Candidate(new WorkKey("queue", "one"), NOW.minusSeconds(100))),
                NOW);

        Instant[] raised = bounds.forReadAt(NOW.plusSeconds(1));
        for (int shard = 0; shard < WorkKey.SHARDS; shard++) {
            Instant oldest = shard == WORK.shard() ? NOW.minusSeconds(300) : NOW;
            assertThat(raised[shard]).isEqualTo(oldest.minus(LowerBounds.SLACK));
        }
    }

    /** Else work of a transaction that was open for longer than the slack would wait for ever. */
    @Test
    void sweepOnceAMinute() {
        bounds.forReadAt(NOW);
        bounds.raise(List.of(), NOW);

        assertThat(bounds.forReadAt(NOW.plus(LowerBounds.SWEEP).minusMillis(1))).doesNotContain(Instant.EPOCH);
        assertThat(bounds.forReadAt(NOW.plus(LowerBounds.SWEEP))).containsOnly(Instant.EPOCH);
        bounds.raise(List.of(), NOW.plus(LowerBounds.SWEEP));
        assertThat(bounds.forReadAt(NOW.plus(LowerBounds.SWEEP).plus(Duration.ofSeconds(59))))
                .doesNotContain(Instant.EPOCH);
    }

    @Test
    void sweepWhenTheClockWasSetBack() {
        bounds.forReadAt(NOW.plus(Duration.ofHours(1)));
        bounds.raise(List.of(), NOW.plus(Duration.ofHours(1)));

        assertThat(bounds.forReadAt(NOW)).containsOnly(Instant.EPOCH);
        bounds.raise(List.of(), NOW);
        assertThat(bounds.forReadAt(NOW.plusSeconds(1))).doesNotContain(Instant.EPOCH);
    }
}
