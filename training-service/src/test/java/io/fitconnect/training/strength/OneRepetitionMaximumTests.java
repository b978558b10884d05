package io.fitconnect.training.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneRepetitionMaximumTests {

    /**
     * The percentages of Epley's chart: a set of so many repetitions is done with so much of the maximum. At ten repetitions it agrees with
     * Brzycki's formula, weight × 36 ÷ (37 − repetitions) (M. Brzycki, Strength Testing, JOPERD 64, 1993): 75 %.
     */
    @ParameterizedTest
    @CsvSource({"2, 93.75", "3, 90.9", "5, 85.7", "6, 83.3", "8, 78.9", "10, 75"})
    void agreesWithThePublishedChart(int repetitions, double percent) {
        assertThat(OneRepetitionMaximum.estimate(percent, repetitions))
                .hasValueSatisfying(maximum -> assertThat(maximum).isEqualTo(100, within(0.1)));
    }

    @Test
    void takesASingleRepetitionAsItIs() {
        assertThat(OneRepetitionMaximum.estimate(142.5, 1)).contains(142.5);
    }

    @ParameterizedTest
    @CsvSource({"60, 11", "0, 5"})
    void estimatesNothingFromLongSetsAndFromTheBodyAlone(double weight, int repetitions) {
        assertThat(OneRepetitionMaximum.estimate(weight, repetitions)).isEmpty();
    }
}
