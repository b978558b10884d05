package io.fitconnect.training.grouptraining.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupEventTests {

    private static final Instant START = Instant.parse("2026-12-05T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(3));

    private final GroupEvent event = new GroupEvent(UUID.randomUUID(), START, END, false, StartWavesTests.waves(2));
    private final AthleteId second = athleteOfWave(1);

    @Test
    void countsFromTheStartOfTheAthletesWave() {
        assertThat(event.elapsed(second, START.plusSeconds(1_860))).isEqualTo(Duration.ofMinutes(30));
        assertThat(event.elapsed(athleteOfWave(0), START.plusSeconds(1_860))).isEqualTo(Duration.ofMinutes(31));
    }

    @Test
    void takesNoFinishThatCannotBe() {
        Instant now = START.plusSeconds(600);

        assertThat(event.findFault(second, START.plusSeconds(60), now))
                .as("at its start")
                .isPresent();
        assertThat(event.findFault(second, START.plusSeconds(61), now)).isEmpty();
        assertThat(event.findFault(athleteOfWave(0), START.plusSeconds(60), now))
                .isEmpty();
        assertThat(event.findFault(second, now.plusSeconds(60), now))
                .as("a clock ahead")
                .isEmpty();
        assertThat(event.findFault(second, now.plusSeconds(61), now)).isPresent();
        assertThat(event.findFault(second, END, END.plus(Duration.ofDays(7)))).isEmpty();
        assertThat(event.findFault(second, END, END.plus(Duration.ofDays(7)).plusSeconds(1)))
                .isPresent();
    }

    @Test
    void tellsWhenTheAthletesWaveStarts() {
        Optional<Refusal> fault = event.findFault(second, START, START.plusSeconds(600));

        assertThat(fault.orElseThrow().members()).containsEntry("startsAt", "2026-12-05T08:01:00Z");
        assertThat(fault.orElseThrow().detail()).contains("Wave 1");
    }

    @Test
    void isRankedOftenWhilePeopleFinishAndLessOftenAfterwards() {
        assertThat(event.nextRanking(START.minusSeconds(60))).contains(START);
        assertThat(event.nextRanking(START)).contains(START.plusSeconds(5));
        assertThat(event.nextRanking(END.plusSeconds(7_200))).contains(END.plusSeconds(7_500));
        assertThat(event.nextRanking(END.plus(Duration.ofDays(8)))).isEmpty();
        assertThat(new GroupEvent(event.id(), START, END, true, event.waves()).nextRanking(START))
                .isEmpty();
    }

    private AthleteId athleteOfWave(int wave) {
        return Stream.generate(() -> new AthleteId(UUID.randomUUID()))
                .filter(athlete -> event.waveOf(athlete) == wave)
                .findFirst()
                .orElseThrow();
    }
}
