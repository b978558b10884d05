package io.fitconnect.training.viewing;

import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.platform.geo.Span;
import io.fitconnect.training.diary.TimedTrack;
import java.util.Arrays;
import java.util.List;

/**
 * A visible line without a gap, in columns of equal length.
 *
 * @param seconds        since the first visible point of the training; a hidden stretch takes none
 * @param distanceMeters since the same point, likewise
 */
public record Stretch(
        List<Double> latitudes, List<Double> longitudes, List<Double> seconds, List<Double> distanceMeters) {

    public Stretch {
        latitudes = List.copyOf(latitudes);
        longitudes = List.copyOf(longitudes);
        seconds = List.copyOf(seconds);
        distanceMeters = List.copyOf(distanceMeters);
    }

    static List<Stretch> listOf(TimedTrack track, CutTrack cut) {
        double[] seconds = cut.seconds();
        double[] meters = cut.distanceMeters();
        return cut.stretches().stream()
                .map(span -> {
                    int[] points = Arrays.copyOfRange(cut.points(), span.first(), span.last() + 1);
                    return new Stretch(
                            pick(track.latitudes(), points),
                            pick(track.longitudes(), points),
                            part(seconds, span),
                            part(meters, span));
                })
                .toList();
    }

    private static List<Double> pick(List<Double> column, int[] points) {
        return Arrays.stream(points).mapToObj(column::get).toList();
    }

    private static List<Double> part(double[] column, Span span) {
        return Arrays.stream(column, span.first(), span.last() + 1).boxed().toList();
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Stretch[not shown]";
    }
}
