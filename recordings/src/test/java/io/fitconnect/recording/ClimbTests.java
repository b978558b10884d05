package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ClimbTests {

    @Test
    void sumsFullHeightsBetweenPeaksAndValleys() {
        assertThat(climb(100, 110, 120, 115, 105, 112, 130)).isEqualTo(new Climb(45, 15));
    }

    @Test
    void startsDownhillAsWellAsUphill() {
        assertThat(climb(120, 110, 100, 140)).isEqualTo(new Climb(40, 20));
    }

    @Test
    void passesOverJitter() {
        assertThat(climb(100, 101, 99, 102, 100, 101, 99)).isEqualTo(new Climb(0, 0));
    }

    @Test
    void findsTheHillsUnderNoise() {
        Random noise = new Random(5);
        double[] heights = IntStream.range(0, 20_000)
                .mapToDouble(i -> 300 + 50 * Math.sin(i * Math.PI / 1000) + 0.6 * noise.nextGaussian())
                .toArray();
        assertThat(climb(heights).ascentMeters()).isCloseTo(1_000, Percentage.withPercentage(6));
    }

    @Test
    void passesOverMissingHeights() {
        assertThat(climb(100, Double.NaN, 120, Double.NaN, 110)).isEqualTo(new Climb(20, 10));
    }

    @Test
    void isUnknownWithoutTwoHeights() {
        assertThat(Climb.of(SampleStream.of(StreamKind.ALTITUDE, Double.NaN, 100)))
                .isEmpty();
    }

    private static Climb climb(double... heights) {
        return Climb.of(SampleStream.of(StreamKind.ALTITUDE, heights)).orElseThrow();
    }
}
