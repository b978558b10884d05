package io.fitconnect.training.viewing;

import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.training.diary.TimedTrack;
import java.util.Arrays;
import java.util.List;

/** A visible line without a gap. */
public record Stretch(List<Double> latitudes, List<Double> longitudes) {

    public Stretch {
        latitudes = List.copyOf(latitudes);
        longitudes = List.copyOf(longitudes);
    }

    static List<Stretch> listOf(TimedTrack track, CutTrack cut) {
        int[] points = cut.points();
        return cut.stretches().stream()
                .map(span -> Arrays.copyOfRange(points, span.first(), span.last() + 1))
                .map(line -> new Stretch(pick(track.latitudes(), line), pick(track.longitudes(), line)))
                .toList();
    }

    private static List<Double> pick(List<Double> column, int[] points) {
        return Arrays.stream(points).mapToObj(column::get).toList();
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Stretch[not shown]";
    }
}
