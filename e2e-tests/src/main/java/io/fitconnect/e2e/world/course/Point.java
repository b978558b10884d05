package io.fitconnect.e2e.world.course;

/** A place in the plane around an athlete's home, in metres. */
record Point(double east, double north) {

    static final Point HOME = new Point(0, 0);

    static Point polar(double distance, double angle) {
        return new Point(distance * Math.cos(angle), distance * Math.sin(angle));
    }

    Point plus(Point other) {
        return new Point(east + other.east, north + other.north);
    }

    Point times(double factor) {
        return new Point(east * factor, north * factor);
    }

    Point turned(double angle) {
        return new Point(
                east * Math.cos(angle) - north * Math.sin(angle), east * Math.sin(angle) + north * Math.cos(angle));
    }

    /** On the way to the other one; 0 is here and 1 is there. */
    Point towards(Point other, double share) {
        return times(1 - share).plus(other.times(share));
    }

    double distanceTo(Point other) {
        return Math.hypot(east - other.east, north - other.north);
    }
}
