package io.fitconnect.e2e.recording;

/** A position on the earth, WGS 84. */
record Place(double latitude, double longitude) {

    private static final double METERS_PER_DEGREE = 111_195;
    private static final double SEMICIRCLES_PER_DEGREE = (1L << 31) / 180.0;
    private static final double HOME_LATITUDE = 46.05;
    private static final double HOME_LONGITUDE = 14.51;
    private static final double BETWEEN_RIDES = 0.001;
    private static final double LEG_METERS = 2_000;
    private static final double SIDESTEP = 0.002;

    /** Rides zigzag northwards, so that a simplified track keeps corners. */
    static Place of(Ride ride, int ridden) {
        var meters = ride.distanceMeters(ridden);
        var leg = (int) (meters / LEG_METERS);
        var within = meters - leg * LEG_METERS;
        var swing = leg % 2 == 0 ? within / LEG_METERS : 1 - within / LEG_METERS;
        return new Place(
                HOME_LATITUDE + ride.number() * BETWEEN_RIDES + meters / METERS_PER_DEGREE,
                HOME_LONGITUDE + swing * SIDESTEP);
    }

    int latitudeSemicircles() {
        return (int) Math.round(latitude * SEMICIRCLES_PER_DEGREE);
    }

    int longitudeSemicircles() {
        return (int) Math.round(longitude * SEMICIRCLES_PER_DEGREE);
    }
}
