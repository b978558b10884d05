package io.fitconnect.training.diary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceSportTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            running,     trail,          trail-running, trail
            running,     -,              running,       -
            racket-game, -,              racket-game,   -
            rowing,      indoor-rowing,  indoor-rowing, indoor-rowing
            quidditch,   -,              other,         quidditch
            quidditch,   indoor,         other,         indoor
            other,       -,              other,         -
            """)
    void becomesTheNearestSportAndKeepsTheFinerWord(
            String sport, @Nullable String subSport, String ours, @Nullable String finer) {
        DeviceSport done = new DeviceSport(sport, subSport);

        assertThat(done.toSport().key()).isEqualTo(ours);
        assertThat(done.toSubSport()).isEqualTo(finer);
    }
}
