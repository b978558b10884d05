package io.fitconnect.platform.geo;

/** A place by WGS 84 in degrees. */
public record Position(double latitude, double longitude) {

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;
    private static final double TURN = 360;
    private static final double METERS_PER_DEGREE = 6_371_008.8 * Math.PI / MAX_LONGITUDE; // mean radius of the IUGG

    public Position {
        if (!(Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= MAX_LONGITUDE)) {
            throw new IllegalArgumentException("A latitude and a longitude in degrees are expected");
        }
    }

    /** The place so far away; exact to 1 in 10,000 within some kilometres. */
    public Position moved(double metersEast, double metersNorth) {
        double north = latitude + metersNorth / METERS_PER_DEGREE;
        double east = longitude + metersEast / (METERS_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
        return new Position(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, north)), wrapped(east));
    }

    /** How far east of this place another longitude lies, in metres on this latitude; the shorter way round. */
    double metersEastOf(double otherLongitude) {
        return wrapped(otherLongitude - longitude) * METERS_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    /** How far north of this place another latitude lies, in metres. */
    double metersNorthOf(double otherLatitude) {
        return (otherLatitude - latitude) * METERS_PER_DEGREE;
    }

    /** The distance of a near place. */
    public double metersTo(Position other) {
        return Math.hypot(metersEastOf(other.longitude), metersNorthOf(other.latitude));
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Position[not shown]";
    }

    private static double wrapped(double degrees) {
        double turned = (degrees + MAX_LONGITUDE) % TURN;
        return (turned < 0 ? turned + TURN : turned) - MAX_LONGITUDE;
    }
}
