package io.fitconnect.integration.stream;

import io.fitconnect.platform.geo.CutTrack;
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
        return cut.stretches().stream()
                .map(span -> new VisibleStretch(
                        seconds[points[span.first()]],
                        seconds[points[span.last()]],
                        shownSeconds[span.first()],
                        meters[points[span.first()]],
                        shownMeters[span.first()]))
                .toList();
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
