package io.fitconnect.training.grouptraining.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankedFinishTests {

    private static final Instant START = Instant.parse("2026-12-05T08:00:00Z");

    private final GroupEvent event =
            new GroupEvent(UUID.randomUUID(), START, START.plusSeconds(3_600), false, StartWavesTests.waves(1));

    @Test
    void sharesARankAmongEqualTimesAndSkipsTheNext() {
        List<RankedFinish> ranking = RankedFinish.rank(event, List.of(at(300), at(200), at(100), at(200)));

        assertThat(ranking).extracting(RankedFinish::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking)
                .extracting(RankedFinish::elapsedMillis)
                .containsExactly(100_000L, 200_000L, 200_000L, 300_000L);
    }

    /** PostgreSQL and CockroachDB compare ids as unsigned bytes, Java's UUID does not. */
    @Test
    void ordersEqualTimesAsTheDatabaseOrdersIds() {
        UUID low = new UUID(1, 1);
        UUID high = new UUID(-1, 1);
        List<RankedFinish> ranking = RankedFinish.rank(event, List.of(of(high, 100), of(low, 100)));

        assertThat(ranking).extracting(RankedFinish::athlete).containsExactly(low, high);
    }

    @Test
    void leavesOutWhoFinishedBeforeAStartThatWasMoved() {
        assertThat(RankedFinish.rank(event, List.of(at(-5), at(0)))).isEmpty();
    }

    private static Finish at(int seconds) {
        return of(UUID.randomUUID(), seconds);
    }

    private static Finish of(UUID athlete, int seconds) {
        return new Finish(new AthleteId(athlete), START.plusSeconds(seconds), 0);
    }
}
