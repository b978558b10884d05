package io.fitconnect.recording.effort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviationsTests {

    private static final double METER = 1 / 111_195.0;

    @Test
    void areTheGreatestOfEachLine() {
        double[] north = {0, 40 * METER, 89.95 * METER, 0, 0};
        double[] east = {0, 100 * METER, 200 * METER, 300 * METER, 400 * METER};

        assertThat(Deviations.of(north, east, new int[] {0, 3, 4})).containsExactly(0.0, 90.0, 0.0);
    }

    @Test
    void areRoundedUp() {
        double[] north = {0, 5.01 * METER, 0};
        double[] east = {0, 10 * METER, 20 * METER};

        assertThat(Deviations.of(north, east, new int[] {0, 2})).containsExactly(0.0, 5.1);
    }

    /** Out and back: the line has no length, and the way beyond its end counts from there. */
    @Test
    void areMeasuredFromTheEndsOfALine() {
        double[] north = {0, 299.95 * METER, 0, 0};
        double[] east = {0, 0, 0, 0};

        assertThat(Deviations.of(north, east, new int[] {0, 2, 3})).containsExactly(0.0, 300.0, 0.0);
    }

    @Test
    void areShortAcrossTheDateLine() {
        double[] north = {60, 60, 60};
        double[] east = {180 - 10 * METER, -180 + 10 * METER, -180 + 30 * METER};

        assertThat(Deviations.of(north, east, new int[] {0, 2}))
                .allSatisfy(meters -> assertThat(meters).isLessThan(0.2));
    }
}
