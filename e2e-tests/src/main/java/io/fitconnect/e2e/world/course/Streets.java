package io.fitconnect.e2e.world.course;

import io.fitconnect.e2e.world.season.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A round through a town whose blocks are not quite equal. */
final class Streets {

    private static final double BLOCK_METERS = 115;
    private static final double UNEVEN_METERS = 24;
    private static final int CORNERS = 24;

    /** Along streets a circle of radius 1 is 8 long. */
    private static final double ROUND = 8;

    private Streets() {}

    static Line round(double meters, RandomGenerator chance) {
        var ring = Ring.of(meters / ROUND, 3, 0.25, chance);
        var way = new ArrayList<>(List.of(Crossing.nearest(ring.at(0))));
        for (int i = 1; i <= CORNERS; i++) {
            walk(way, Crossing.nearest(ring.at((double) (i % CORNERS) / CORNERS)), chance);
        }
        return new Line(way.stream().map(Crossing::place).toList());
    }

    private static void walk(List<Crossing> way, Crossing target, RandomGenerator chance) {
        var here = way.get(way.size() - 1);
        while (!here.equals(target)) {
            here = here.nextTo(target, chance.nextBoolean());
            var before = way.size() - 2;
            if (before >= 0 && way.get(before).equals(here)) {
                way.remove(before + 1);
            } else {
                way.add(here);
            }
        }
    }

    private record Crossing(int column, int row) {

        static Crossing nearest(Point point) {
            return new Crossing(
                    (int) Math.round(point.east() / BLOCK_METERS), (int) Math.round(point.north() / BLOCK_METERS));
        }

        Crossing nextTo(Crossing target, boolean alongRow) {
            var columns = Integer.signum(target.column - column);
            var rows = Integer.signum(target.row - row);
            return rows == 0 || (alongRow && columns != 0)
                    ? new Crossing(column + columns, row)
                    : new Crossing(column, row + rows);
        }

        Point place() {
            return new Point(street("column", column), street("row", row));
        }

        private static double street(String axis, int number) {
            return number * BLOCK_METERS + Chance.of("street", axis, number).nextDouble(-UNEVEN_METERS, UNEVEN_METERS);
        }
    }
}
