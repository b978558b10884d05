package io.fitconnect.platform.geo;

import java.util.BitSet;

/** Marks what one zone hides of one track. */
final class ZoneCut {

    private static final double AHEAD_METERS = 50;

    private final Track track;
    private final PrivacyZone zone;
    private final CutReach reach;
    private final String training;
    private final BitSet hidden;
    private final BitSet torn;

    ZoneCut(Track track, PrivacyZone zone, String training, BitSet hidden, BitSet torn) {
        this.track = track;
        this.zone = zone;
        this.reach = new CutReach(zone);
        this.training = training;
        this.hidden = hidden;
        this.torn = torn;
    }

    void run() {
        int before = -1;
        for (int point = 0; point < track.size(); point++) {
            if (track.isKnown(point)) {
                if (before < 0) {
                    begin(point);
                } else if (zone.mayTouch(track.position(before), track.position(point), track.deviation(point))) {
                    pass(before, point);
                }
                before = point;
            }
        }
        if (before >= 0 && isInside(before)) {
            hidden.set(before, track.size());
        }
    }

    /** What precedes the first known position is where that is. */
    private void begin(int first) {
        if (isInside(first)) {
            hidden.set(0, first + 1);
        }
    }

    /** The way between two neighbours may touch the circle: each of them lies within, or beside it. */
    private void pass(int from, int to) {
        boolean isFromInside = isInside(from);
        boolean isToInside = isInside(to);
        hidden.set(isFromInside ? from : from + 1, isToInside ? to + 1 : to);
        torn.set(to);
        if (!isFromInside) {
            hideBeside(from, -1, reach.of(training, CutReach.ENTRY));
        }
        if (!isToInside) {
            hideBeside(to, 1, reach.of(training, CutReach.EXIT));
        }
    }

    /** From the first point outside on: as far as the reach, and however far the way leads straight back into the circle. */
    private void hideBeside(int edge, int step, double meters) {
        int point = edge;
        while (isOnTrack(point) && (isWithin(meters, point) || leadsBack(point, step))) {
            hidden.set(point);
            point += step;
        }
    }

    private boolean isWithin(double meters, int point) {
        return !track.isKnown(point) || reach.metersTo(track.position(point)) < meters;
    }

    /** Seen over some metres, for the noise of positions has no direction. */
    private boolean leadsBack(int point, int step) {
        int ahead = point;
        while (isOnTrack(ahead)
                && (!track.isKnown(ahead) || Math.abs(track.distance(ahead) - track.distance(point)) < AHEAD_METERS)) {
            ahead += step;
        }
        return isOnTrack(ahead) && zone.isBehind(track.position(point), track.position(ahead));
    }

    private boolean isInside(int point) {
        return zone.contains(track.position(point));
    }

    private boolean isOnTrack(int point) {
        return point >= 0 && point < track.size();
    }
}
