package io.fitconnect.training.progress.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RouteTests {

    private static final int POINTS = 200;

    @Test
    void isLikeItselfRecordedByAnotherDevice() {
        Route one = loop(0.02, 0, POINTS);
        Route other = loop(0.02, 15, 333);

        assertThat(one.isLike(other)).isTrue();
        assertThat(one.startCellsNearby()).contains(other.startCell());
    }

    @Test
    void isAnotherTheOtherWayRound() {
        List<Double> latitudes = latitudes(0.02, 0, POINTS);
        List<Double> longitudes = longitudes(0.02, 0, POINTS);
        Route forward = Route.of(latitudes, longitudes).orElseThrow();
        Collections.reverse(latitudes);
        Collections.reverse(longitudes);

        assertThat(forward.isLike(Route.of(latitudes, longitudes).orElseThrow()))
                .isFalse();
    }

    @Test
    void isAnotherWhenItIsLongerOrElsewhere() {
        assertThat(loop(0.02, 0, POINTS).isLike(loop(0.03, 0, POINTS))).isFalse();
        Route elsewhere = Route.of(
                        latitudes(0.02, 0, POINTS).stream()
                                .map(degrees -> degrees + 0.002)
                                .toList(),
                        longitudes(0.02, 0, POINTS))
                .orElseThrow();
        assertThat(loop(0.02, 0, POINTS).isLike(elsewhere))
                .as("200 m to the north")
                .isFalse();
    }

    @Test
    void measuresItsLength() {
        Route kilometre = Route.of(List.of(46.0, 46.0 + 1_000 / 111_195.0), List.of(14.0, 14.0))
                .orElseThrow();

        assertThat(kilometre.lengthMeters()).isCloseTo(1_000, within(0.001));
        assertThat(kilometre.places()).hasSize(Route.PLACES);
    }

    @Test
    void isNoneWhenTooShort() {
        assertThat(Route.of(List.of(46.0, 46.001), List.of(14.0, 14.0))).isEmpty();
        assertThat(Route.of(List.of(), List.of())).isEmpty();
        assertThat(Route.of(List.of(46.0), List.of(14.0))).isEmpty();
    }

    private static Route loop(double radius, double noiseMeters, int points) {
        return Route.of(latitudes(radius, noiseMeters, points), longitudes(radius, noiseMeters, points))
                .orElseThrow();
    }

    private static List<Double> latitudes(double radius, double noiseMeters, int points) {
        Random random = new Random(1);
        return new ArrayList<>(IntStream.range(0, points)
                .mapToObj(i -> 46.05
                        + radius * Math.sin(2 * Math.PI * i / points)
                        + noiseMeters / 111_195 * (random.nextDouble() - 0.5))
                .toList());
    }

    private static List<Double> longitudes(double radius, double noiseMeters, int points) {
        Random random = new Random(2);
        return new ArrayList<>(IntStream.range(0, points)
                .mapToObj(i -> 14.5
                        + radius * Math.cos(2 * Math.PI * i / points) * 1.4
                        + noiseMeters / 111_195 * (random.nextDouble() - 0.5))
                .toList());
    }
}
