package io.fitconnect.recording.tcx;

import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The totals of an activity as its laps state them. A sum of zero is taken for silence where points may know better: some
 * writers leave the laps' headers at zero.
 */
final class TcxLapSum {

    private static final int MOST_KILOCALORIES = 1_000_000;

    private final List<TcxLap> laps;

    private TcxLapSum(List<TcxLap> laps) {
        this.laps = laps;
    }

    static Totals of(List<TcxLap> laps) {
        TcxLapSum sum = new TcxLapSum(laps);
        return Totals.builder()
                .moving(sum.timer())
                .distanceMeters(sum.distance())
                .energyKilocalories(sum.energy())
                .heartRateBpm(
                        sum.averageHeartRate(),
                        sum.stated(TcxLap::maxHeartRateBpm).reduce(Integer::max).orElse(null))
                .build();
    }

    private @Nullable Duration timer() {
        Duration timer = stated(TcxLap::timer).reduce(Duration.ZERO, Duration::plus);
        return timer.isZero() ? null : timer;
    }

    private @Nullable Double distance() {
        double meters =
                stated(TcxLap::distanceMeters).mapToDouble(Double::doubleValue).sum();
        return meters == 0 ? null : meters;
    }

    private @Nullable Integer energy() {
        long kilocalories =
                stated(TcxLap::kilocalories).mapToLong(Integer::longValue).sum();
        return kilocalories == 0 || kilocalories > MOST_KILOCALORIES ? null : (int) kilocalories;
    }

    /** The laps' averages, each weighing as long as its lap. */
    private @Nullable Integer averageHeartRate() {
        double beats = 0;
        double seconds = 0;
        for (TcxLap lap : laps) {
            Integer average = lap.averageHeartRateBpm();
            Duration timer = lap.timer();
            if (average != null && timer != null) {
                beats += average * (timer.toMillis() / 1e3);
                seconds += timer.toMillis() / 1e3;
            }
        }
        return seconds == 0 ? null : (int) Math.round(beats / seconds);
    }

    private <T> Stream<T> stated(Function<TcxLap, @Nullable T> value) {
        return laps.stream().map(value).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
