package io.fitconnect.training.viewing;

import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.training.diary.TimedTrack;
import java.util.ArrayList;
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
        List<Integer> starts = cut.stretchStarts();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : points.length;
            int[] line = Arrays.copyOfRange(points, starts.get(i), end);
            stretches.add(new Stretch(pick(track.latitudes(), line), pick(track.longitudes(), line)));
        }
        return stretches;
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
