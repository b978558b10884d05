package io.fitconnect.training.progress.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recording gave beyond its totals. Empty for a training entered by hand.
 *
 * @param heartRate            seconds at each heart rate, in bpm
 * @param power                seconds at each power, in watts
 * @param speed                seconds at each speed, in metres per second
 * @param normalizedPowerWatts by Allen and Coggan, of the samples; null when they were not there
 * @param times                shortest times over distances
 * @param distances            longest distances within durations
 * @param powers               highest average powers over durations
 */
public record ActivityFigures(
        @Nullable Histogram heartRate,
        @Nullable Histogram power,
        @Nullable Histogram speed,
        @Nullable Double normalizedPowerWatts,
        List<BestEffort> times,
        List<BestEffort> distances,
        List<BestEffort> powers,
        List<Split> splits) {

    public static final ActivityFigures NONE =
            new ActivityFigures(null, null, null, null, List.of(), List.of(), List.of(), List.of());

    public ActivityFigures {
        times = List.copyOf(times);
        distances = List.copyOf(distances);
        powers = List.copyOf(powers);
        splits = List.copyOf(splits);
    }

    /** Without whatever follows from distances. */
    public ActivityFigures withoutSpeed() {
        return new ActivityFigures(
                heartRate, power, null, normalizedPowerWatts, List.of(), List.of(), powers, List.of());
    }

    public ActivityFigures withoutPower() {
        return new ActivityFigures(heartRate, null, speed, null, times, distances, List.of(), splits);
    }
}
