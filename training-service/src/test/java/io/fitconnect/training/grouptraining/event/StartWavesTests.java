package io.fitconnect.training.grouptraining.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartWavesTests {

    private static final UUID EVENT = UUID.fromString("0191f0a0-0000-7000-8000-000000000001");

    @Test
    void spreadAthletesEvenlyThoughTheirIdsFollowEachOther() {
        StartWaves waves = waves(8);
        int[] sizes = new int[8];
        IntStream.range(0, 20_000).forEach(i -> sizes[waves.of(EVENT, new AthleteId(Ids.next()))]++);

        assertThat(IntStream.of(sizes).boxed().toList())
                .allSatisfy(size -> assertThat(size).isBetween(2_300, 2_700));
    }

    @Test
    void keepAnAthleteInOneWaveOfAnEventWhateverTheWaveElsewhere() {
        StartWaves waves = waves(50);
        AthleteId athlete = new AthleteId(UUID.fromString("8f3b7c1e-9a52-4d0e-b7a1-3c5d2e6f7a80"));
        List<UUID> events = IntStream.range(0, 20)
                .mapToObj(i -> new UUID(EVENT.getMostSignificantBits(), i))
                .toList();

        assertThat(waves.of(EVENT, athlete)).isEqualTo(waves(50).of(EVENT, athlete));
        assertThat(events.stream().map(event -> waves.of(event, athlete)).distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void refuseNoneTooManyAndTwoAtOnce() {
        assertThatThrownBy(() -> waves(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> waves(51)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new StartWaves(List.of(new StartWave("Red", 60), new StartWave("Blue", 60))))
                .hasMessageContaining("in the order of their starts");
    }

    static StartWaves waves(int count) {
        return new StartWaves(IntStream.range(0, count)
                .mapToObj(i -> new StartWave("Wave " + i, 60 * i))
                .toList());
    }
}
