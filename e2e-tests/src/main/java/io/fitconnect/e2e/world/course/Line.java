package io.fitconnect.e2e.world.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A closed line from home to home. */
record Line(List<Point> points) {

    Line {
        points = List.copyOf(points);
    }

    double length() {
        var length = 0.0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distanceTo(points.get(i));
        }
        return length;
    }

    Line turned(double angle) {
        return each(point -> point.turned(angle));
    }

    /** The same shape, begun at home, with this length. */
    Line scaledTo(double meters) {
        var start = points.get(0).times(-1);
        var factor = meters / length();
        return each(point -> point.plus(start).times(factor));
    }

    /** Points at even distances. */
    Line resampled(double step) {
        var even = new ArrayList<>(List.of(points.get(0)));
        var missing = step;
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            var length = from.distanceTo(to);
            var at = missing;
            for (; at < length; at += step) {
                even.add(from.towards(to, at / length));
            }
            missing = at - length;
        }
        even.add(points.get(0));
        return new Line(even);
    }

    /** Corners as a body takes them: each point is drawn to the middle of its neighbours. */
    Line rounded() {
        var last = points.size() - 1;
        var round = new ArrayList<Point>();
        for (int i = 0; i < last; i++) {
            var middle = points.get(i == 0 ? last - 1 : i - 1).towards(points.get(i + 1), 0.5);
            round.add(points.get(i).towards(middle, 0.5));
        }
        round.add(round.get(0));
        return new Line(round);
    }

    Line times(int rounds) {
        var all = new ArrayList<Point>(points);
        Collections.nCopies(rounds - 1, points.subList(1, points.size())).forEach(all::addAll);
        return new Line(all);
    }

    private Line each(UnaryOperator<Point> change) {
        return new Line(points.stream().map(change).toList());
    }
}
