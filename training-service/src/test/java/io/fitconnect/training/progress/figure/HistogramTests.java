package io.fitconnect.training.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTests {

    private final Histogram power = new Histogram(100, 5, List.of(10.0, 20.0, 30.0));

    @Test
    void sharesABinThatABoundCuts() {
        assertThat(power.secondsWithin(102.5, 107.5)).isEqualTo(5 + 10);
        assertThat(power.secondsWithin(0, 1_000)).isEqualTo(power.totalSeconds());
    }

    @Test
    void hasAPowerMeanAboveItsAverage() {
        assertThat(power.powerMean(1)).isCloseTo((102.5 * 10 + 107.5 * 20 + 112.5 * 30) / 60, within(1e-9));
        assertThat(power.powerMean(4)).isGreaterThan(power.powerMean(1));
        assertThat(new Histogram(0, 5, List.of()).powerMean(4)).isZero();
    }
}
