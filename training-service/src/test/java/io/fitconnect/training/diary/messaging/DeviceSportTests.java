package io.fitconnect.training.diary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.diary.Sport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceSportTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            running,     trail,          RUNNING,     trail
            running,     -,              RUNNING,     -
            racket-game, -,              RACKET_GAME, -
            rowing,      indoor-rowing,  ROWING,      indoor-rowing
            quidditch,   -,              OTHER,       quidditch
            quidditch,   indoor,         OTHER,       indoor
            other,       -,              OTHER,       -
            """)
    void becomesASportOfOursAndKeepsTheFinerWord(
            String sport, @Nullable String subSport, Sport ours, @Nullable String finer) {
        DeviceSport done = new DeviceSport(sport, subSport);

        assertThat(done.toSport()).isEqualTo(ours);
        assertThat(done.toSubSport()).isEqualTo(finer);
    }
}
