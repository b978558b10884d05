package io.fitconnect.integration.activity;

import io.fitconnect.recording.effort.BestEfforts;
import io.fitconnect.recording.effort.Efforts;
import io.fitconnect.recording.effort.Histogram;
import io.fitconnect.recording.effort.Split;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Efforts as {@code activity-recorded.v1} carries them; a member is null where it cannot be computed. */
record ActivityEfforts(
        @Nullable Histograms histograms,
        @Nullable Bests bestEfforts,
        @Nullable List<Kilometer> splits,
        @Nullable Track timedTrack) {

    record Histograms(
            @Nullable Bins heartRate,
            @Nullable Bins power,
            @Nullable Bins speed) {}

    record Bins(double lowestEdge, double binWidth, List<Double> seconds) {}

    record Bests(
            @Nullable List<Time> times,
            @Nullable List<Distance> distances,
            @Nullable List<Power> powers) {}

    record Time(double distanceMeters, double seconds, double startSeconds) {}

    record Distance(int durationSeconds, double distanceMeters, double startSeconds) {}

    record Power(int durationSeconds, double averagePowerWatts, double startSeconds) {}

    record Kilometer(
            int index,
            double distanceMeters,
            double elapsedSeconds,
            double movingSeconds,
            @Nullable Double ascentMeters,
            @Nullable Double descentMeters,
            @Nullable Integer averageHeartRateBpm,
            @Nullable Integer averagePowerWatts) {}

    record Track(
            List<Double> seconds,
            @Nullable List<Double> distanceMeters,
            @Nullable List<Double> latitudes,
            @Nullable List<Double> longitudes,
            @Nullable List<Double> deviationMeters) {}

    /** With at most so many splits. */
    static ActivityEfforts of(Efforts efforts, int mostSplits) {
        return new ActivityEfforts(
                histograms(efforts),
                bests(efforts.best()),
                orNull(efforts.splits().stream()
                        .limit(mostSplits)
                        .map(ActivityEfforts::kilometer)
                        .toList()),
                efforts.timedTrack().map(ActivityEfforts::track).orElse(null));
    }

    private static @Nullable Histograms histograms(Efforts efforts) {
        Histograms histograms = new Histograms(bins(efforts.heartRate()), bins(efforts.power()), bins(efforts.speed()));
        return histograms.equals(new Histograms(null, null, null)) ? null : histograms;
    }

    private static @Nullable Bins bins(Optional<Histogram> histogram) {
        return histogram
                .map(bins -> new Bins(bins.lowestEdge(), bins.binWidth(), bins.seconds()))
                .orElse(null);
    }

    private static @Nullable Bests bests(BestEfforts best) {
        List<Time> times = best.times().stream()
                .map(time ->
                        new Time(time.distanceMeters(), thousandths(time.seconds()), thousandths(time.startSeconds())))
                .toList();
        List<Distance> distances = best.distances().stream()
                .map(distance -> new Distance(
                        distance.durationSeconds(),
                        hundredths(distance.distanceMeters()),
                        thousandths(distance.startSeconds())))
                .toList();
        List<Power> powers = best.powers().stream()
                .map(power -> new Power(
                        power.durationSeconds(),
                        hundredths(power.averagePowerWatts()),
                        thousandths(power.startSeconds())))
                .toList();
        boolean none = times.isEmpty() && distances.isEmpty() && powers.isEmpty();
        return none ? null : new Bests(orNull(times), orNull(distances), orNull(powers));
    }

    private static Kilometer kilometer(Split split) {
        return new Kilometer(
                split.index(),
                hundredths(split.distanceMeters()),
                thousandths(split.elapsedSeconds()),
                thousandths(split.movingSeconds()),
                split.ascentMeters(),
                split.descentMeters(),
                split.averageHeartRateBpm(),
                split.averagePowerWatts());
    }

    private static Track track(TimedTrack track) {
        return new Track(
                track.seconds(),
                track.distanceMeters() == null
                        ? null
                        : track.distanceMeters().stream()
                                .map(ActivityEfforts::hundredths)
                                .toList(),
                track.latitudes(),
                track.longitudes(),
                track.deviationMeters());
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static double hundredths(double value) {
        return Math.round(value * 1e2) / 1e2;
    }

    private static double thousandths(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
