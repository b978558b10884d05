package io.fitconnect.gamification.flag.messaging;

import io.fitconnect.gamification.fairness.Bins;
import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.gamification.fairness.Stretch;
import io.fitconnect.gamification.fairness.TimedLine;
import io.fitconnect.gamification.fairness.TrackSketch;
import io.fitconnect.gamification.flag.JudgedActivity;
import io.fitconnect.gamification.flag.TimeSpan;
import io.fitconnect.platform.sport.Sports;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What this service reads of a recording's whole state. */
record ActivityState(
        UUID activityId,
        UUID athleteId,
        String sport,
        @Nullable String subSport,
        Instant startTime,
        double elapsedSeconds,
        @Nullable Double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer averageHeartRateBpm,
        boolean indoor,
        @Nullable Histograms histograms,
        @Nullable BestEfforts bestEfforts,
        @Nullable TimedTrack timedTrack,
        @Nullable Long revision) {

    private static final double MILLIS_PER_SECOND = 1e3;

    /** Many import the same drawn route: what has no clock is no copy. */
    JudgedActivity toJudged(LongUnaryOperator digest) {
        TimedLine line = timedTrack == null ? null : timedTrack.line();
        Evidence evidence = new Evidence(
                indoor,
                Objects.requireNonNullElse(movingSeconds, elapsedSeconds),
                distanceMeters,
                ascentMeters,
                descentMeters,
                averageHeartRateBpm,
                histograms == null ? null : bins(histograms.speed()),
                histograms == null ? null : bins(histograms.heartRate()),
                stretches(),
                line == null ? 0 : line.launches());
        return new JudgedActivity(
                athleteId,
                activityId,
                Objects.requireNonNullElse(revision, 0L),
                Sports.ofDevice(sport, subSport),
                new TimeSpan(startTime, startTime.plusMillis(Math.round(elapsedSeconds * MILLIS_PER_SECOND))),
                evidence,
                line == null || !evidence.hasClock()
                        ? TrackSketch.of(LongStream.empty())
                        : TrackSketch.of(line, digest));
    }

    private List<Stretch> stretches() {
        return bestEfforts == null || bestEfforts.times() == null
                ? List.of()
                : bestEfforts.times().stream()
                        .map(time -> new Stretch(time.distanceMeters(), time.seconds()))
                        .toList();
    }

    private static @Nullable Bins bins(@Nullable Histogram histogram) {
        return histogram == null ? null : new Bins(histogram.lowestEdge(), histogram.binWidth(), histogram.seconds());
    }

    /** Says nothing, so that no position gets into a log. */
    @Override
    public String toString() {
        return "ActivityState[" + activityId + "]";
    }

    record Histograms(
            @Nullable Histogram heartRate, @Nullable Histogram speed) {}

    record Histogram(double lowestEdge, double binWidth, List<Double> seconds) {}

    record BestEfforts(@Nullable List<BestTime> times) {}

    record BestTime(double distanceMeters, double seconds) {}

    record TimedTrack(
            List<Double> seconds,
            @Nullable List<Double> latitudes,
            @Nullable List<Double> longitudes) {

        @Nullable
        TimedLine line() {
            return latitudes == null || longitudes == null ? null : new TimedLine(seconds, latitudes, longitudes);
        }
    }
}
