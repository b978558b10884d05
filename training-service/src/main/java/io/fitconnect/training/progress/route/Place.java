package io.fitconnect.training.progress.route;

/** WGS 84 degrees. Where an athlete was is personal data. */
public record Place(double latitude, double longitude) {

    private static final double METERS_PER_DEGREE = 111_195;

    /** Metres on a plane that touches the earth here: exact enough for the length of a training. */
    double metersTo(Place other) {
        double middle = Math.toRadians((latitude + other.latitude) / 2);
        double east = (other.longitude - longitude) * Math.cos(middle) * METERS_PER_DEGREE;
        double north = (other.latitude - latitude) * METERS_PER_DEGREE;
        return Math.hypot(east, north);
    }

    Place towards(Place other, double share) {
        return new Place(
                latitude + (other.latitude - latitude) * share, longitude + (other.longitude - longitude) * share);
    }
}
