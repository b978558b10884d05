package io.fitconnect.e2e.world.course;

import io.fitconnect.e2e.world.roster.Home;
import java.util.List;

/** A way with its heights, by metres from its start. */
public final class Course {

    static final double STEP_METERS = 10;
    private static final double METERS_PER_DEGREE = 111_320;

    private final Home home;
    private final List<Point> points;
    private final double[] heights;
    private final double meters;

    private Course(Home home, List<Point> points, double[] heights, double meters) {
        this.home = home;
        this.points = points;
        this.heights = heights;
        this.meters = meters;
    }

    /** @param gradedMeters over so many metres the way is graded: roads cut through what trails climb */
    static Course of(Home home, Line line, double gradedMeters) {
        var even = line.resampled(STEP_METERS).rounded().rounded();
        var terrain = new Terrain(home);
        var heights = even.points().stream().mapToDouble(terrain::heightAt).toArray();
        return new Course(home, even.points(), Grading.over(gradedMeters / STEP_METERS, heights), even.length());
    }

    public double meters() {
        return meters;
    }

    /** Degrees north, so many metres from the start and, by the fault of the receiver, so many off the way. */
    public double latitudeAt(double along, double off) {
        return home.latitude() + (place(along).north() + off) / METERS_PER_DEGREE;
    }

    /** Degrees east. */
    public double longitudeAt(double along, double off) {
        var metersPerDegree = METERS_PER_DEGREE * Math.cos(Math.toRadians(home.latitude()));
        return home.longitude() + (place(along).east() + off) / metersPerDegree;
    }

    public double heightAt(double along) {
        var index = index(along);
        return heights[index] + (heights[index + 1] - heights[index]) * share(along);
    }

    /** Metres up for each metre ahead. */
    public double slopeAt(double along) {
        var index = index(along);
        return (heights[index + 1] - heights[index]) / step();
    }

    private Point place(double along) {
        var index = index(along);
        return points.get(index).towards(points.get(index + 1), share(along));
    }

    private int index(double along) {
        return (int) Math.min(Math.max(along / step(), 0), heights.length - 2);
    }

    private double share(double along) {
        return Math.min(along / step() - index(along), 1);
    }

    private double step() {
        return meters / (heights.length - 1);
    }
}
