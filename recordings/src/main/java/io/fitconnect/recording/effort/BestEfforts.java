package io.fitconnect.recording.effort;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The best stretches within a recording, paused time included. What is longer than the recording is left out. Power counts as
 * zero where none is known.
 */
public record BestEfforts(List<BestTime> times, List<BestDistance> distances, List<BestPower> powers) {

    private static final double[] DISTANCES_METERS = {
        400, 500, 800, 1_000, 1_500, 1_609.344, 2_000, 3_000, 3_218.688, 5_000, 10_000, 15_000, 16_093.44, 20_000,
        21_097.5, 30_000, 40_000, 42_195, 50_000, 80_467.2, 100_000, 160_934.4, 200_000
    };
    private static final int[] DISTANCE_SECONDS = {
        60, 120, 180, 240, 300, 360, 480, 600, 720, 900, 1_200, 1_800, 2_400, 3_600, 7_200, 10_800, 21_600, 43_200,
        86_400
    };
    private static final int[] POWER_SECONDS = {
        5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 600, 720, 900, 1_200, 1_800, 2_400, 3_600, 5_400,
        7_200, 10_800, 14_400, 18_000, 21_600
    };

    static BestEfforts of(Curve distance, Curve work) {
        return new BestEfforts(times(distance), distances(distance), powers(work));
    }

    private static List<BestTime> times(Curve distance) {
        return DoubleStream.of(DISTANCES_METERS)
                .mapToObj(meters -> distance.shortest(meters * 100)
                        .map(best -> new BestTime(meters, best.millis() / 1e3, best.startMillis() / 1e3)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<BestDistance> distances(Curve distance) {
        return IntStream.of(DISTANCE_SECONDS)
                .mapToObj(seconds -> distance.most(seconds * 1e3)
                        .map(best -> new BestDistance(seconds, best.gain() / 100, best.startMillis() / 1e3)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<BestPower> powers(Curve work) {
        return IntStream.of(POWER_SECONDS)
                .mapToObj(seconds -> work.most(seconds * 1e3)
                        .map(best -> new BestPower(seconds, best.gain() / (seconds * 1e3), best.startMillis() / 1e3)))
                .flatMap(Optional::stream)
                .toList();
    }
}
