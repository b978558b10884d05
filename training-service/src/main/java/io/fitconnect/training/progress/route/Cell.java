package io.fitconnect.training.progress.route;

import java.util.ArrayList;
import java.util.List;

/** A square of about a kilometre on the ground. */
record Cell(long row, long column) {

    private static final double DEGREES = 0.01;

    static Cell of(Place place) {
        return inRow((long) Math.floor(place.latitude() / DEGREES), place);
    }

    /** The cell of a place and those around it: two places within a kilometre are in each other's. */
    static List<Cell> around(Place place) {
        long middle = of(place).row();
        List<Cell> cells = new ArrayList<>();
        for (long row = middle - 1; row <= middle + 1; row++) {
            Cell same = inRow(row, place);
            for (long column = same.column() - 1; column <= same.column() + 1; column++) {
                cells.add(new Cell(row, column));
            }
        }
        return cells;
    }

    private static Cell inRow(long row, Place place) {
        double width = Math.max(0.01, Math.cos(Math.toRadians(row * DEGREES)));
        return new Cell(row, (long) Math.floor(place.longitude() * width / DEGREES));
    }

    /** Its form in the database. */
    String key() {
        return row + ":" + column;
    }
}
