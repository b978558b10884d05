package io.fitconnect.promo.product;

import java.util.List;

/** A product of the needed kind, with all that speaks for it, or with all that excludes it. */
public record Considered(Product product, List<Point> points) {

    public Considered {
        points = List.copyOf(points);
    }

    public boolean fits() {
        return points.stream().noneMatch(Point::excludes);
    }

    int score() {
        return points.stream().mapToInt(Point::weight).sum();
    }
}
