package io.fitconnect.gamification.fairness;

import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.effort.Efforts;
import io.fitconnect.recording.effort.Histogram;
import io.fitconnect.recording.effort.TimedTrack;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes of samples what a recording is judged by, as integration-service announces it.
 *
 * @param line empty without positions
 */
record Judged(Evidence evidence, Optional<TimedLine> line) {

    static Judged of(boolean indoor, Totals totals, Streams samples) {
        Efforts efforts = Efforts.of(samples);
        Optional<TimedLine> line = efforts.timedTrack().flatMap(Judged::line);
        Duration moving = Objects.requireNonNullElse(
                totals.moving(), Objects.requireNonNullElse(totals.elapsed(), Duration.ZERO));
        Evidence evidence = new Evidence(
                indoor,
                moving.toMillis() / 1e3,
                totals.distanceMeters(),
                totals.ascentMeters(),
                totals.descentMeters(),
                totals.averageHeartRateBpm(),
                bins(efforts.speed()),
                bins(efforts.heartRate()),
                efforts.best().times().stream()
                        .map(best -> new Stretch(best.distanceMeters(), best.seconds()))
                        .toList(),
                line.map(TimedLine::launches).orElse(0));
        return new Judged(evidence, line);
    }

    private static @Nullable Bins bins(Optional<Histogram> histogram) {
        return histogram
                .map(bins -> new Bins(bins.lowestEdge(), bins.binWidth(), bins.seconds()))
                .orElse(null);
    }

    private static Optional<TimedLine> line(TimedTrack track) {
        return track.latitudes() == null || track.longitudes() == null
                ? Optional.empty()
                : Optional.of(new TimedLine(track.seconds(), track.latitudes(), track.longitudes()));
    }
}
