package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import org.junit.jupiter.api.Test;

class SampledWayTests {

    private static final double[] SECONDS = {10, 20, Double.NaN, 40, 50};

    private final SampledWay way =
            SampledWay.of(SECONDS, SampleStream.of(StreamKind.DISTANCE, 100, 150, 160, Double.NaN, 300));

    @Test
    void isThatOfASample() {
        assertThat(way.at(20)).isEqualTo(150);
    }

    @Test
    void growsEvenlyBetweenSamples() {
        assertThat(way.at(15)).isEqualTo(125);
        assertThat(way.at(40)).isEqualTo(250);
    }

    @Test
    void staysBeyondTheSamples() {
        assertThat(way.at(0)).isEqualTo(100);
        assertThat(way.at(60)).isEqualTo(300);
    }

    @Test
    void isNoneWithoutTimes() {
        assertThat(SampledWay.of(new double[] {Double.NaN}, SampleStream.of(StreamKind.DISTANCE, 7))
                        .at(5))
                .isZero();
    }
}
