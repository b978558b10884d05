package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.services.ManagementAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayDeadLettersTests {

    @Test
    void asksForAsManyAsAServiceTakesAtOnceUnlessTold() {
        assertThat(ReplayDeadLetters.limit(arguments())).isEqualTo(10_000);
        assertThat(ReplayDeadLetters.limit(arguments("--limit", "5"))).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10001"})
    void refusesALimitThatAServiceWouldChange(String limit) {
        var arguments = arguments("--limit", limit);

        assertThatThrownBy(() -> ReplayDeadLetters.limit(arguments)).hasMessage("--limit must be between 1 and 10000");
    }

    @Test
    void tellsHowManyWereReplayedAndWhetherThereMayBeMore() {
        var replayed = ReplayDeadLetters.count(new ManagementAnswer(200, "{\"replayed\":3}"));

        assertThat(ReplayDeadLetters.tell(replayed, 4)).isEqualTo("events replayed: 3");
        assertThat(ReplayDeadLetters.tell(replayed, 3))
                .isEqualTo("events replayed: 3; there may be more, so run this again");
    }

    @Test
    void refusesAnAnswerWithoutACount() {
        assertThatThrownBy(() -> ReplayDeadLetters.count(new ManagementAnswer(200, "{}")))
                .hasMessageContaining("does not tell how many were replayed");
    }

    private static Arguments arguments(String... options) {
        var words = new ArrayList<>(List.of("training-service"));
        words.addAll(List.of(options));
        return Arguments.parse(new ReplayDeadLetters(), words);
    }
}
