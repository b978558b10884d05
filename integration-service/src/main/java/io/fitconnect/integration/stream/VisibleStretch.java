package io.fitconnect.integration.stream;

import io.fitconnect.platform.geo.CutTrack;
import java.util.List;

/**
 * A stretch that a cut leaves visible, by the recording's own time: any detail of the recording is cut by it alike.
 *
 * @param from     first second of the recording that is visible
 * @param to       last one
 * @param seconds  the time that others read at its beginning
 * @param shownWay the way that others read there
 */
record VisibleStretch(double from, double to, double seconds, double shownWay) {

    static List<VisibleStretch> listOf(CutTrack cut, double[] seconds) {
        int[] points = cut.points();
        double[] shownSeconds = cut.seconds();
        double[] shownMeters = cut.distanceMeters();
        return cut.stretches().stream()
                .map(span -> new VisibleStretch(
                        seconds[points[span.first()]],
                        seconds[points[span.last()]],
                        shownSeconds[span.first()],
                        shownMeters[span.first()]))
                .toList();
    }

    boolean contains(double second) {
        return second >= from && second <= to;
    }

    double shownSecond(double second) {
        return seconds + second - from;
    }

    /**
     * The way that others read.
     *
     * @param meters since the stretch began
     */
    double shownMeters(double meters) {
        return shownWay + Math.max(0, meters);
    }
}
