package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.Training;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What matching looks at in a recording.
 *
 * @param way the points of its track in their order; empty without one
 */
record RecordedTraining(UUID id, Sport sport, Instant start, long seconds, List<Position> way) {

    RecordedTraining {
        way = List.copyOf(way);
    }

    static RecordedTraining of(Training training, @Nullable TimedTrack track) {
        return new RecordedTraining(
                training.key().training().value(),
                training.details().sport(),
                training.details().start().time(),
                training.details().figures().time().elapsedSeconds(),
                track == null ? List.of() : way(track));
    }

    Instant end() {
        return start.plusSeconds(seconds);
    }

    /** How near the way comes to a place; it leads straight from point to point. */
    double metersFrom(Position place) {
        double points = way.stream().mapToDouble(place::metersTo).min().orElse(Double.POSITIVE_INFINITY);
        double lines = IntStream.range(1, way.size())
                .mapToDouble(point -> metersFromLine(place, way.get(point - 1), way.get(point)))
                .min()
                .orElse(points);
        return Math.min(points, lines);
    }

    /** By the law of cosines, as in a plane. */
    private static double metersFromLine(Position place, Position from, Position to) {
        double length = from.metersTo(to);
        double first = place.metersTo(from);
        double last = place.metersTo(to);
        double along = (first * first + length * length - last * last) / (2 * length);
        return along > 0 && along < length
                ? Math.sqrt(Math.max(0, first * first - along * along))
                : Math.min(first, last);
    }

    private static List<Position> way(TimedTrack track) {
        return IntStream.range(0, track.seconds().size())
                .mapToObj(point -> new Position(
                        track.latitudes().get(point), track.longitudes().get(point)))
                .toList();
    }
}
