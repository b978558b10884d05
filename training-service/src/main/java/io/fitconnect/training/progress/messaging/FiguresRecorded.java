package io.fitconnect.training.progress.messaging;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.figure.Split;
import io.fitconnect.training.progress.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What progress reads of {@code activity-recorded.v1}. */
record FiguresRecorded(
        UUID activityId,
        UUID athleteId,
        @Nullable Integer revision,
        @Nullable Double normalizedPowerWatts,
        @Nullable Histograms histograms,
        @Nullable BestEfforts bestEfforts,
        @Nullable List<Split> splits,
        @Nullable TimedTrack timedTrack) {

    private static final Histograms NO_HISTOGRAMS = new Histograms(null, null, null);
    private static final BestEfforts NO_EFFORTS = new BestEfforts(null, null, null);

    ActivityFigures toFigures() {
        Histograms spent = histograms == null ? NO_HISTOGRAMS : histograms;
        BestEfforts best = bestEfforts == null ? NO_EFFORTS : bestEfforts;
        return new ActivityFigures(
                spent.heartRate(),
                spent.power(),
                spent.speed(),
                normalizedPowerWatts,
                efforts(best.times(), BestTime::toEffort),
                efforts(best.distances(), BestDistance::toEffort),
                efforts(best.powers(), BestPower::toEffort),
                splits == null ? List.of() : splits);
    }

    Optional<Route> toRoute() {
        return timedTrack == null || timedTrack.latitudes() == null || timedTrack.longitudes() == null
                ? Optional.empty()
                : Route.of(timedTrack.latitudes(), timedTrack.longitudes());
    }

    private static <T> List<BestEffort> efforts(@Nullable List<T> efforts, Function<T, BestEffort> toEffort) {
        return efforts == null ? List.of() : efforts.stream().map(toEffort).toList();
    }

    record TimedTrack(
            @Nullable List<Double> latitudes, @Nullable List<Double> longitudes) {}

    record Histograms(
            @Nullable Histogram heartRate,
            @Nullable Histogram power,
            @Nullable Histogram speed) {}

    record BestEfforts(
            @Nullable List<BestTime> times,
            @Nullable List<BestDistance> distances,
            @Nullable List<BestPower> powers) {}

    record BestTime(double distanceMeters, double seconds, double startSeconds) {

        BestEffort toEffort() {
            return new BestEffort(distanceMeters, seconds, startSeconds);
        }
    }

    record BestDistance(int durationSeconds, double distanceMeters, double startSeconds) {

        BestEffort toEffort() {
            return new BestEffort(durationSeconds, distanceMeters, startSeconds);
        }
    }

    record BestPower(int durationSeconds, double averagePowerWatts, double startSeconds) {

        BestEffort toEffort() {
            return new BestEffort(durationSeconds, averagePowerWatts, startSeconds);
        }
    }
}
