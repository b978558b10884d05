package io.fitconnect.training.progress.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdKindTests {

    /** Of heart rates by beats, of power and pace by two hundredths. */
    @ParameterizedTest
    @CsvSource({
        "MAX_HEART_RATE, 180, 180.9, false",
        "MAX_HEART_RATE, 180, 181, true",
        "THRESHOLD_HEART_RATE, 160, 161.9, false",
        "THRESHOLD_HEART_RATE, 160, 162, true",
        "FUNCTIONAL_THRESHOLD_POWER, 250, 254.9, false",
        "FUNCTIONAL_THRESHOLD_POWER, 250, 255.1, true",
        "FUNCTIONAL_THRESHOLD_POWER, 0, 0, false",
        "THRESHOLD_PACE, 4, 4.07, false",
        "THRESHOLD_PACE, 4, 4.09, true"
    })
    void asksAboutAValueThatIsAStepAboveTheKnownOne(ThresholdKind kind, double known, double value, boolean asks) {
        assertThat(kind.isWellAbove(value, known)).isEqualTo(asks);
    }
}
