package io.fitconnect.platform.geo;

import java.util.random.RandomGenerator;

/**
 * A circle around a place that others must not learn. The circle's centre is another place than that one, so that knowing the
 * circle is not knowing the place.
 *
 * @param cutSecret known to those who cut only; tells how much beyond the circle is cut from each training
 */
public record PrivacyZone(Position centre, double radiusMeters, String cutSecret) {

    public static final int MIN_RADIUS_METERS = 200;
    public static final int MAX_RADIUS_METERS = 2_000;

    /** How far the centre lies from the true place, at least. */
    public static final int MIN_OFFSET_METERS = 100;

    private static final double MAX_OFFSET_OF_RADIUS = 0.75; // so that no way out of the circle is short

    public PrivacyZone {
        if (!(radiusMeters >= MIN_RADIUS_METERS && radiusMeters <= MAX_RADIUS_METERS)) {
            throw new IllegalArgumentException("A radius of 200 to 2000 metres is expected");
        }
        if (cutSecret.isEmpty()) {
            throw new IllegalArgumentException("A secret is expected");
        }
    }

    /**
     * Makes the zone of a place: the centre is moved once, to a random place that is uniform over the ring in which it may lie.
     *
     * @param random not to be foreseen
     */
    public static PrivacyZone around(Position place, double radiusMeters, String cutSecret, RandomGenerator random) {
        double most = radiusMeters * MAX_OFFSET_OF_RADIUS;
        double leastSquare = (double) MIN_OFFSET_METERS * MIN_OFFSET_METERS;
        double offset = Math.sqrt(leastSquare + random.nextDouble() * (most * most - leastSquare));
        double direction = 2 * Math.PI * random.nextDouble();
        Position centre = place.moved(offset * Math.cos(direction), offset * Math.sin(direction));
        return new PrivacyZone(centre, radiusMeters, cutSecret);
    }

    public boolean contains(Position place) {
        return metersFromCentre(place) <= radiusMeters;
    }

    double metersFromCentre(Position place) {
        return centre.metersTo(place);
    }

    /** Whether a way between two places touches the circle that strays so far from the straight line at most. */
    boolean mayTouch(Position from, Position to, double deviationMeters) {
        double east = centre.metersEastOf(from.longitude());
        double north = centre.metersNorthOf(from.latitude());
        double alongEast = centre.metersEastOf(to.longitude()) - east;
        double alongNorth = centre.metersNorthOf(to.latitude()) - north;
        double square = alongEast * alongEast + alongNorth * alongNorth;
        double nearest = square == 0 ? 0 : Math.max(0, Math.min(1, -(east * alongEast + north * alongNorth) / square));
        return Math.hypot(east + nearest * alongEast, north + nearest * alongNorth) <= radiusMeters + deviationMeters;
    }

    /** Whether one who moves through the two places came straight out of the circle. */
    boolean isBehind(Position from, Position to) {
        double east = centre.metersEastOf(from.longitude());
        double north = centre.metersNorthOf(from.latitude());
        double alongEast = centre.metersEastOf(to.longitude()) - east;
        double alongNorth = centre.metersNorthOf(to.latitude()) - north;
        double length = Math.hypot(alongEast, alongNorth);
        boolean isAhead = east * alongEast + north * alongNorth < 0;
        return length > 0 && !isAhead && Math.abs(east * alongNorth - north * alongEast) / length <= radiusMeters;
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "PrivacyZone[not shown]";
    }
}
