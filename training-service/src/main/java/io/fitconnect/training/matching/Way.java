package io.fitconnect.training.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a recording led, as at most {@value #POINTS} points at equal distances on it. */
public final class Way {

    static final int POINTS = 64;

    /** What two receivers and a way drawn in few points differ by. */
    static final double TOLERANCE_METERS = 200;

    /** One device may be started late or stopped early, so the ends of one way may lie beyond the other. */
    static final double LEAST_SHARE = 0.75;

    private static final double METERS_PER_DEGREE = 6_371_008.8 * Math.PI / 180; // mean radius of the IUGG
    private static final double TURN = 360;

    private final List<Point> points;

    private Way(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /** The way through positions in their order; empty with fewer than two. */
    public static Optional<Way> through(List<Double> latitudes, List<Double> longitudes) {
        List<Point> known = new ArrayList<>();
        for (int i = 0; i < Math.min(latitudes.size(), longitudes.size()); i++) {
            Point point = new Point(latitudes.get(i), longitudes.get(i));
            if (point.isKnown()) {
                known.add(point);
            }
        }
        return known.size() < 2 ? Optional.empty() : Optional.of(new Way(spaced(known)));
    }

    /** Tells whether most of each way lies near the other, whichever is asked, and whichever way round they are gone. */
    boolean isAlong(Way other) {
        return isMostlyNear(other) && other.isMostlyNear(this);
    }

    private boolean isMostlyNear(Way other) {
        long near = points.stream().filter(other::passes).count();
        return near >= LEAST_SHARE * points.size();
    }

    private boolean passes(Point point) {
        for (int i = 1; i < points.size(); i++) {
            if (point.metersToLine(points.get(i - 1), points.get(i)) <= TOLERANCE_METERS) {
                return true;
            }
        }
        return false;
    }

    private static List<Point> spaced(List<Point> known) {
        double length = 0;
        for (int i = 1; i < known.size(); i++) {
            length += known.get(i - 1).metersTo(known.get(i));
        }
        double step = length / (POINTS - 1);
        List<Point> spaced = new ArrayList<>(List.of(known.get(0)));
        double behind = 0;
        for (int i = 1; i < known.size(); i++) {
            Point from = known.get(i - 1);
            Point to = known.get(i);
            double line = from.metersTo(to);
            while (spaced.size() < POINTS - 1 && line > 0 && spaced.size() * step <= behind + line) {
                spaced.add(from.towards(to, (spaced.size() * step - behind) / line));
            }
            behind += line;
        }
        spaced.add(known.get(known.size() - 1));
        return spaced;
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Way[not shown]";
    }

    private record Point(double latitude, double longitude) {

        boolean isKnown() {
            return Double.isFinite(latitude) && Double.isFinite(longitude);
        }

        double metersTo(Point other) {
            return Math.hypot(eastOf(other), northOf(other));
        }

        /** How far this point is from the straight line between two others. */
        double metersToLine(Point from, Point to) {
            double x = eastOf(from);
            double y = northOf(from);
            double dx = eastOf(to) - x;
            double dy = northOf(to) - y;
            double square = dx * dx + dy * dy;
            double share = square == 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square));
            return Math.hypot(x + share * dx, y + share * dy);
        }

        Point towards(Point other, double share) {
            return new Point(
                    latitude + share * (other.latitude - latitude),
                    wrapped(longitude + share * wrapped(other.longitude - longitude)));
        }

        private double eastOf(Point other) {
            return wrapped(other.longitude - longitude) * METERS_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        }

        private double northOf(Point other) {
            return (other.latitude - latitude) * METERS_PER_DEGREE;
        }

        /** The shorter way round, also across the antimeridian. */
        private static double wrapped(double degrees) {
            double turned = (degrees + TURN / 2) % TURN;
            return (turned < 0 ? turned + TURN : turned) - TURN / 2;
        }
    }
}
