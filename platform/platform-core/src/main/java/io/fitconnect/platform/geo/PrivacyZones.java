package io.fitconnect.platform.geo;

import java.util.BitSet;
import java.util.List;

/**
 * The privacy zones of one athlete, and what they hide of a track. Hidden are the points within a circle; what follows and precedes
 * them within a wider reach, which is secret and the same each time; and what leads straight out of or into the circle, since such
 * lines of many trainings would meet at the place. See docs/decisions/0058.
 */
public final class PrivacyZones {

    public static final int MOST = 10;

    private final List<PrivacyZone> zones;

    public PrivacyZones(List<PrivacyZone> zones) {
        if (zones.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " zones are expected");
        }
        this.zones = List.copyOf(zones);
    }

    public boolean isEmpty() {
        return zones.isEmpty();
    }

    /** Whether others must not learn of anything at this place. */
    public boolean hides(Position place) {
        return zones.stream().anyMatch(zone -> zone.contains(place));
    }

    /**
     * Whether a place is hidden of one whom others see at once. A cut knows the way before and after; here the way into a circle may just begin, so that
     * everything within the reach is hidden.
     *
     * @param training as in {@link #cut}
     */
    public boolean hidesWhileMoving(Position place, String training) {
        return zones.stream().anyMatch(zone -> zone.contains(place) || new CutReach(zone).covers(place, training));
    }

    /**
     * Cuts a track for others.
     *
     * @param training the training's id: each training is cut at lengths of its own
     */
    public CutTrack cut(Track track, String training) {
        BitSet hidden = new BitSet(track.size());
        BitSet torn = new BitSet(track.size());
        zones.forEach(zone -> new ZoneCut(track, zone, training, hidden, torn).run());
        return CutTrack.of(track, hidden, torn);
    }
}
