package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import org.junit.jupiter.api.Test;

class ResamplingTests {

    private static final SampleStream CLOCK = SampleStream.of(StreamKind.TIME, 0, 1, 2, 3, 30, 31);

    @Test
    void takesTheNearestValueOnTheOtherClock() {
        SampleStream times = SampleStream.of(StreamKind.TIME, 0, 1, 2, 3);
        SampleStream beats = SampleStream.of(StreamKind.HEART_RATE, 100, 101, 102, 103);

        assertThat(Resampling.at(CLOCK, times, beats, 1_000))
                .as("began a second later, ends long before")
                .isEqualTo(SampleStream.of(StreamKind.HEART_RATE, 100, 100, 101, 102, Double.NaN, Double.NaN));
        assertThat(Resampling.at(CLOCK, times, beats, -1_000))
                .isEqualTo(SampleStream.of(StreamKind.HEART_RATE, 101, 102, 103, 103, Double.NaN, Double.NaN));
    }

    @Test
    void reachesAsFarAsThinnedSamplesLieApart() {
        SampleStream times = SampleStream.of(StreamKind.TIME, 0, 40);
        SampleStream beats = SampleStream.of(StreamKind.HEART_RATE, 100, 140);

        assertThat(Resampling.at(CLOCK, times, beats, 0))
                .isEqualTo(SampleStream.of(StreamKind.HEART_RATE, 100, 100, 100, 100, 140, 140));
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        SampleStream times = SampleStream.of(StreamKind.TIME, 0, 1, 30);
        SampleStream beats = SampleStream.of(StreamKind.HEART_RATE, Double.NaN, Double.NaN, 150);

        assertThat(Resampling.at(CLOCK, times, beats, 0))
                .isEqualTo(SampleStream.of(
                        StreamKind.HEART_RATE, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 150, 150));
    }
}
