package io.fitconnect.platform.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Guesses at the place from which trainings began, by one who sees their cut tracks only. Places are metres east and north. */
final class Attacks {

    private static final double CLUSTER_METERS = 400;
    private static final double SHIFT_METERS = 600;

    /** Where the visible tracks begin. */
    private final double[][] starts;

    /** Unit vectors of their first metres. */
    private final double[][] headings;

    private final double radius;

    private Attacks(double radius, double[][] starts, double[][] headings) {
        this.radius = radius;
        this.starts = starts;
        this.headings = headings;
    }

    /** Where a track begins that is cut at its start, or nothing that can be used. */
    static Attacks on(Position origin, double radius, List<Track> tracks, List<CutTrack> cuts) {
        int[] usable = IntStream.range(0, cuts.size())
                .filter(i -> cuts.get(i).size() > 20)
                .toArray();
        double[][] starts = new double[usable.length][];
        double[][] headings = new double[usable.length][];
        for (int i = 0; i < usable.length; i++) {
            Track track = tracks.get(usable[i]);
            int[] points = cuts.get(usable[i]).points();
            starts[i] = place(origin, track.position(points[0]));
            double[] ahead = place(origin, track.position(points[6]));
            double length = Math.hypot(ahead[0] - starts[i][0], ahead[1] - starts[i][1]);
            headings[i] = new double[] {(ahead[0] - starts[i][0]) / length, (ahead[1] - starts[i][1]) / length};
        }
        return new Attacks(radius, starts, headings);
    }

    Map<String, double[]> guesses() {
        Map<String, double[]> guesses = new LinkedHashMap<>();
        double[] centre = circleCentre();
        double[] mean = mean();
        guesses.put("centre of the circle through the starts", centre);
        guesses.put("mean of the starts", mean);
        guesses.put(
                "mean of the starts, seen from the centre, doubled",
                new double[] {2 * mean[0] - centre[0], 2 * mean[1] - centre[1]});
        guesses.put("where the first metres, drawn backwards, meet", meeting());
        guesses.put("geometric median of the starts", median(mean));
        guesses.put("centre of the least circle around the starts", leastCircle(mean));
        guesses.put("mean of the densest starts", densest(mean));
        guesses.put("towards the mean, on the ring of places around the centre", onRing(centre, mean));
        guesses.put("towards the mean, on the ring around the least circle's centre", onRing(leastCircle(mean), mean));
        guesses.put("mean and circle's centre, each for what it is worth", weighed(centre, mean));
        guesses.put("mean and least circle's centre, each for what it is worth", weighed(leastCircle(mean), mean));
        return guesses;
    }

    private double[] mean() {
        double[] mean = starts.length == 0 ? new double[] {Double.NaN, Double.NaN} : new double[2];
        for (double[] start : starts) {
            mean[0] += start[0] / starts.length;
            mean[1] += start[1] / starts.length;
        }
        return mean;
    }

    /** Kåsa's fit: least squares of x² + y² = 2ax + 2by + c. */
    private double[] circleCentre() {
        double[] mean = mean();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double xz = 0;
        double yz = 0;
        for (double[] start : starts) {
            double x = start[0] - mean[0];
            double y = start[1] - mean[1];
            double z = x * x + y * y;
            xx += x * x;
            xy += x * y;
            yy += y * y;
            xz += x * z;
            yz += y * z;
        }
        return shifted(mean, solve(xx, xy, yy, xz / 2, yz / 2));
    }

    /** By Weiszfeld's iteration. */
    private double[] median(double[] mean) {
        double[] median = mean;
        for (int i = 0; i < 50; i++) {
            double weights = 0;
            double x = 0;
            double y = 0;
            for (double[] start : starts) {
                double weight = 1 / Math.max(1, distance(start, median));
                weights += weight;
                x += weight * start[0];
                y += weight * start[1];
            }
            median = new double[] {x / weights, y / weights};
        }
        return median;
    }

    /** By Badoiu and Clarkson: always a little towards the farthest. */
    private double[] leastCircle(double[] mean) {
        double[] centre = mean;
        for (int i = 2; i < 1_000; i++) {
            double[] farthest = centre;
            for (double[] start : starts) {
                farthest = distance(start, centre) > distance(farthest, centre) ? start : farthest;
            }
            centre =
                    new double[] {centre[0] + (farthest[0] - centre[0]) / i, centre[1] + (farthest[1] - centre[1]) / i};
        }
        return centre;
    }

    private double[] densest(double[] mean) {
        double[] best = mean;
        int most = 0;
        for (double[] start : starts) {
            int near = 0;
            double[] sum = new double[2];
            for (double[] other : starts) {
                if (distance(start, other) < CLUSTER_METERS) {
                    near++;
                    sum[0] += other[0];
                    sum[1] += other[1];
                }
            }
            if (near > most) {
                most = near;
                best = new double[] {sum[0] / near, sum[1] / near};
            }
        }
        return best;
    }

    /** Places lie 100 m to three quarters of the radius from the zone's centre, and starts lean towards them. */
    private double[] onRing(double[] centre, double[] mean) {
        double leaning = distance(mean, centre);
        double most = 0.75 * radius;
        double onRing = Math.max((PrivacyZone.MIN_OFFSET_METERS + Math.min(most, 150)) / 2, Math.min(leaning, most));
        double share = leaning == 0 ? 0 : onRing / leaning;
        return new double[] {centre[0] + share * (mean[0] - centre[0]), centre[1] + share * (mean[1] - centre[1])};
    }

    /**
     * The best guess of one who knows how the cut is made: how far the mean of so many starts lies from the place, and how far the
     * secret place from which the reach is measured does.
     */
    private double[] weighed(double[] centre, double[] mean) {
        double ofMean = 0;
        for (double[] start : starts) {
            double far = distance(start, mean);
            ofMean += far * far / starts.length / starts.length;
        }
        double most = 0.75 * radius;
        double ofCentre = (SHIFT_METERS * SHIFT_METERS + most * most) / 2;
        double share = ofCentre / (ofCentre + ofMean);
        return new double[] {centre[0] + share * (mean[0] - centre[0]), centre[1] + share * (mean[1] - centre[1])};
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    /** The place with the least squares of distances to all lines. */
    private double[] meeting() {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < starts.length; i++) {
            double east = headings[i][0];
            double north = headings[i][1];
            xx += 1 - east * east;
            xy -= east * north;
            yy += 1 - north * north;
            x += (1 - east * east) * starts[i][0] - east * north * starts[i][1];
            y += (1 - north * north) * starts[i][1] - east * north * starts[i][0];
        }
        return solve(xx, xy, yy, x, y);
    }

    private static double[] solve(double xx, double xy, double yy, double x, double y) {
        double determinant = xx * yy - xy * xy;
        return new double[] {(x * yy - y * xy) / determinant, (y * xx - x * xy) / determinant};
    }

    private static double[] shifted(double[] by, double[] place) {
        return new double[] {by[0] + place[0], by[1] + place[1]};
    }

    private static double[] place(Position origin, Position position) {
        return new double[] {origin.metersEastOf(position.longitude()), origin.metersNorthOf(position.latitude())};
    }
}
