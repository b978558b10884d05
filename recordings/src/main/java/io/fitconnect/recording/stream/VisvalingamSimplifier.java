package io.fitconnect.recording.stream;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Simplifies a line by taking away, again and again, the point that makes the smallest triangle with its neighbours
 * (M. Visvalingam, J. D. Whyatt, Line Generalisation by Repeated Elimination of Points, The Cartographic Journal 30, 1993).
 * Takes n log n time whatever the line, where Douglas-Peucker can be made to take n². Lines of more than {@value #MOST}
 * points are thinned evenly before.
 */
final class VisvalingamSimplifier {

    private static final int MOST = 50_000;
    private static final double METERS_PER_DEGREE = 111_195;
    /** About what the five decimals of a polyline can show. */
    private static final double NEGLIGIBLE_SQUARE_METERS = 15;

    private final int[] index;
    private final double[] x;
    private final double[] y;
    private final int[] before;
    private final int[] after;
    private final double[] area;
    private final BitSet kept = new BitSet();

    VisvalingamSimplifier(double[] latitudes, double[] longitudes) {
        int stride = Math.max(1, (latitudes.length + MOST - 2) / (MOST - 1));
        index = IntStream.concat(
                        IntStream.iterate(0, i -> i < latitudes.length - 1, i -> i + stride),
                        IntStream.of(latitudes.length - 1))
                .toArray();
        x = new double[index.length];
        y = new double[index.length];
        before = IntStream.range(-1, index.length - 1).toArray();
        after = IntStream.rangeClosed(1, index.length).toArray();
        area = new double[index.length];
        project(latitudes, longitudes);
    }

    /** Onto a plane, with longitudes that run on over the date line. */
    private void project(double[] latitudes, double[] longitudes) {
        double shrink = Math.cos(Math.toRadians(latitudes[0]));
        double longitude = longitudes[0];
        for (int i = 0; i < index.length; i++) {
            longitude += Math.IEEEremainder(longitudes[index[i]] - longitude, 360);
            x[i] = longitude * shrink * METERS_PER_DEGREE;
            y[i] = latitudes[index[i]] * METERS_PER_DEGREE;
        }
    }

    /** Ascending indices of the points that stay, the first and the last included. */
    int[] keep(int most) {
        kept.set(0, index.length);
        PriorityQueue<Triangle> smallest = new PriorityQueue<>(Comparator.comparingDouble(Triangle::area));
        for (int i = 1; i < index.length - 1; i++) {
            area[i] = area(i);
            smallest.add(new Triangle(i, area[i]));
        }
        int count = index.length;
        while (!smallest.isEmpty()) {
            Triangle triangle = smallest.remove();
            if (kept.get(triangle.point) && triangle.area == area[triangle.point]) {
                if (count <= most && triangle.area > NEGLIGIBLE_SQUARE_METERS) {
                    break;
                }
                remove(triangle, smallest);
                count--;
            }
        }
        return kept.stream().map(i -> index[i]).toArray();
    }

    private void remove(Triangle triangle, PriorityQueue<Triangle> smallest) {
        int left = before[triangle.point];
        int right = after[triangle.point];
        kept.clear(triangle.point);
        after[left] = right;
        before[right] = left;
        update(left, triangle.area, smallest);
        update(right, triangle.area, smallest);
    }

    /** The new triangle never counts as smaller than the one just taken, so the order of removal is that of importance. */
    private void update(int point, double atLeast, PriorityQueue<Triangle> smallest) {
        if (point > 0 && point < index.length - 1) {
            area[point] = Math.max(atLeast, area(point));
            smallest.add(new Triangle(point, area[point]));
        }
    }

    /** Where the line turns back, the triangle is thin however far the line went; there the shorter leg counts as a square's side. */
    private double area(int point) {
        int a = before[point];
        int c = after[point];
        double inX = x[point] - x[a];
        double inY = y[point] - y[a];
        double outX = x[c] - x[point];
        double outY = y[c] - y[point];
        double twice = Math.abs(inX * outY - inY * outX);
        boolean turnsBack = inX * outX + inY * outY < 0;
        return (turnsBack ? Math.max(twice, Math.min(inX * inX + inY * inY, outX * outX + outY * outY)) : twice) / 2;
    }

    private record Triangle(int point, double area) {}
}
