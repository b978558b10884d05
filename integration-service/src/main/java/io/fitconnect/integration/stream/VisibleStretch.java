package io.fitconnect.integration.stream;

import io.fitconnect.platform.geo.CutTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch that a cut leaves visible, by the recording's own time: any detail of the recording is cut by it alike.
 *
 * @param from      first second of the recording that is visible
 * @param to        last one
 * @param seconds   the time that others read at its beginning
 * @param meters    the recording's way at its beginning
 * @param shownWay  the way that others read there
 */
record VisibleStretch(double from, double to, double seconds, double meters, double shownWay) {

    static List<VisibleStretch> listOf(CutTrack cut, double[] seconds, double[] meters) {
        int[] points = cut.points();
        double[] shownSeconds = cut.seconds();
        double[] shownMeters = cut.distanceMeters();
        List<Integer> starts = cut.stretchStarts();
        List<VisibleStretch> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            int last = (i + 1 < starts.size() ? starts.get(i + 1) : points.length) - 1;
            stretches.add(new VisibleStretch(
                    seconds[points[first]],
                    seconds[points[last]],
                    shownSeconds[first],
                    meters[points[first]],
                    shownMeters[first]));
        }
        return stretches;
    }

    boolean contains(double second) {
        return second >= from && second <= to;
    }

    double shownSecond(double second) {
        return seconds + second - from;
    }

    double shownMeters(double distance) {
        return Math.max(shownWay, shownWay + distance - meters);
    }
}
