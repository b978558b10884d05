package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EarthDistanceTests {

    @Test
    void agreesWithTheLengthOfAMinuteOfArcOnTheEllipsoid() {
        assertThat(EarthDistance.meters(0, 0, 1 / 60.0, 0)).isCloseTo(1842.90, within(0.02));
        assertThat(EarthDistance.meters(45, 0, 45 + 1 / 60.0, 0)).isCloseTo(1852.24, within(0.05));
        assertThat(EarthDistance.meters(60, 0, 60, 1 / 60.0)).isCloseTo(930.05, within(0.05));
    }

    @Test
    void goesAlongTheGreatCircleOverLongWays() {
        double parisToNewYork = EarthDistance.meters(48.8566, 2.3522, 40.7128, -74.0060);
        assertThat(parisToNewYork).isCloseTo(5_837_000, within(5_000.0));
    }

    @Test
    void isZeroBetweenAPlaceAndItself() {
        assertThat(EarthDistance.meters(46, 14, 46, 14)).isZero();
    }

    @Test
    void takesTheShortWayOverTheDateLine() {
        assertThat(EarthDistance.meters(0, 179.9999, 0, -179.9999)).isCloseTo(22.3, within(0.1));
    }

    @Test
    void isANumberAtThePoles() {
        assertThat(EarthDistance.meters(90, 10, 90, -170)).isCloseTo(0, within(0.001));
        assertThat(EarthDistance.meters(90, 0, -90, 0)).isCloseTo(20_015_115, within(10.0));
    }
}
