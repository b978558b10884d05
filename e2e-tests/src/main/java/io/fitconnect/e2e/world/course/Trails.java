package io.fitconnect.e2e.world.course;

import java.util.ArrayList;
import java.util.random.RandomGenerator;

/** Rounds in open country, and ways along a river and back. */
final class Trails {

    private static final int POINTS = 720;
    private static final double RIVER_STEP_METERS = 25;
    private static final Point OTHER_SIDE = new Point(0, 7);

    private Trails() {}

    /** A round with so many bays; trails have more of them than roads. */
    static Line round(double meters, int bays, RandomGenerator chance) {
        var ring = Ring.of(meters / (2 * Math.PI), bays, 0.45, chance);
        var points = new ArrayList<Point>();
        for (int i = 0; i < POINTS; i++) {
            points.add(ring.at((double) i / POINTS));
        }
        points.add(points.get(0));
        return new Line(points).turned(chance.nextDouble(2 * Math.PI));
    }

    /** Along a winding river, over a bridge and back on the other side of the path. */
    static Line river(double meters, RandomGenerator chance) {
        var shift = chance.nextDouble(2 * Math.PI);
        var out = new ArrayList<Point>();
        for (double east = 0; east <= meters / 2; east += RIVER_STEP_METERS) {
            var bend = 170 * Math.sin(east / 410 + shift) + 60 * Math.sin(east / 130 + 2 * shift);
            out.add(new Point(east, bend));
        }
        var points = new ArrayList<>(out);
        for (int i = out.size() - 1; i > 0; i--) {
            points.add(out.get(i).plus(OTHER_SIDE));
        }
        points.add(out.get(0));
        return new Line(points);
    }
}
