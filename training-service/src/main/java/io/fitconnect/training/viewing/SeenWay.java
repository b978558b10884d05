package io.fitconnect.training.viewing;

import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Time, distance and track as others may know them: exact where no privacy zone is touched, else those of the visible part, rounded.
 * Of a training that is hidden as a whole they are those of the whole, rounded: nothing visible is there to subtract from them.
 *
 * @param isCut          others must not know the exact totals
 * @param elapsedSeconds null when it cannot be said
 * @param distanceMeters null when it is unknown or cannot be said
 * @param startTime      the moment of the first visible point; empty when nothing of it is visible
 * @param trackStart     the moment of the first visible point of the track; empty without one
 * @param trackMeters    the way that was covered before that point; 0 where the way is cut
 * @param stretches      the visible lines in their order; empty without a track
 */
public record SeenWay(
        boolean isCut,
        @Nullable Integer elapsedSeconds,
        @Nullable Double distanceMeters,
        Optional<Instant> startTime,
        Optional<Instant> trackStart,
        double trackMeters,
        List<Stretch> stretches) {

    private static final int ROUND_METERS = 100;
    private static final int ROUND_SECONDS = 60;

    public SeenWay {
        stretches = List.copyOf(stretches);
    }

    /**
     * The way for a viewer.
     *
     * @param zones those of the athlete; none when the athlete looks
     */
    static SeenWay of(Training training, @Nullable TimedTrack track, PrivacyZones zones) {
        if (track != null) {
            CutTrack cut = zones.cut(track.toTrack(), training.key().training().toString());
            List<Stretch> stretches = Stretch.listOf(track, cut);
            Optional<Instant> first = first(training, track, cut);
            return cut.isCut() ? cut(training, cut, first, stretches) : whole(training, first, lead(track), stretches);
        }
        return training.hasTrack() && !zones.isEmpty()
                ? new SeenWay(true, null, null, Optional.empty(), Optional.empty(), 0, List.of())
                : whole(training, Optional.empty(), 0, List.of());
    }

    private static Optional<Instant> first(Training training, TimedTrack track, CutTrack cut) {
        return Arrays.stream(cut.points())
                .limit(1)
                .mapToObj(point -> Duration.ofMillis(Math.round(track.seconds().get(point) * 1_000)))
                .map(training.details().start().time()::plus)
                .findFirst();
    }

    /** A tracker may count the way before it has a position. */
    private static double lead(TimedTrack track) {
        List<Double> meters = track.distanceMeters();
        return meters == null || meters.size() != track.seconds().size() || meters.isEmpty() ? 0 : meters.get(0);
    }

    private static SeenWay whole(Training training, Optional<Instant> first, double lead, List<Stretch> stretches) {
        Figures figures = training.details().figures();
        Distance distance = figures.distance();
        return new SeenWay(
                false,
                figures.time().elapsedSeconds(),
                distance == null ? null : distance.meters(),
                Optional.of(training.details().start().time()),
                first,
                lead,
                stretches);
    }

    private static SeenWay cut(Training training, CutTrack cut, Optional<Instant> first, List<Stretch> stretches) {
        if (cut.size() == 0) {
            SeenWay whole = whole(training, first, 0, stretches);
            return new SeenWay(
                    true,
                    (int) rounded(training.details().figures().time().elapsedSeconds(), ROUND_SECONDS),
                    whole.distanceMeters() == null ? null : rounded(whole.distanceMeters(), ROUND_METERS),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    stretches);
        }
        return new SeenWay(
                true, (int) cut.roundedSeconds(), (double) cut.roundedDistanceMeters(), first, first, 0, stretches);
    }

    private static double rounded(double total, int unit) {
        return (double) Math.round(total / unit) * unit;
    }
}
