package io.fitconnect.platform.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What others may see of a track: the points that are left, and their times and distances without the hidden stretches. The first
 * point stands at 0 seconds and 0 metres; behind a hidden stretch both go on as if it had taken neither time nor way.
 */
public final class CutTrack {

    private static final int ROUND_METERS = 100;
    private static final int ROUND_SECONDS = 60;

    private final int[] points;
    private final double[] seconds;
    private final double[] distanceMeters;
    private final List<Integer> stretchStarts;
    private final boolean cut;

    private CutTrack(
            int[] points, double[] seconds, double[] distanceMeters, List<Integer> stretchStarts, boolean cut) {
        this.points = points;
        this.seconds = seconds;
        this.distanceMeters = distanceMeters;
        this.stretchStarts = List.copyOf(stretchStarts);
        this.cut = cut;
    }

    /** The track without its hidden points, and torn before those points that open a new stretch. */
    static CutTrack of(Track track, BitSet hidden, BitSet torn) {
        int[] points = IntStream.range(0, track.size())
                .filter(point -> !hidden.get(point))
                .toArray();
        double[] seconds = new double[points.length];
        double[] distances = new double[points.length];
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            boolean isStart = i == 0 || points[i] != points[i - 1] + 1 || torn.get(points[i]);
            if (isStart) {
                starts.add(i);
            }
            seconds[i] = i == 0 ? 0 : seconds[i - 1];
            distances[i] = i == 0 ? 0 : distances[i - 1];
            if (!isStart) {
                seconds[i] += track.seconds(points[i]) - track.seconds(points[i - 1]);
                distances[i] += track.distance(points[i]) - track.distance(points[i - 1]);
            }
        }
        boolean isCut = !hidden.isEmpty() || !torn.isEmpty();
        return new CutTrack(points, seconds, distances, starts, isCut);
    }

    /** Whether anything is hidden: totals that others see are then those of this track. */
    public boolean isCut() {
        return cut;
    }

    public int size() {
        return points.length;
    }

    /** The numbers of the points that are left, in the track as it was: what to keep of further columns. */
    public int[] points() {
        return points.clone();
    }

    public double[] seconds() {
        return seconds.clone();
    }

    public double[] distanceMeters() {
        return distanceMeters.clone();
    }

    /** Places in these columns at which a visible stretch begins: a line is drawn within a stretch, never from one to the next. */
    public List<Integer> stretchStarts() {
        return stretchStarts;
    }

    /** The visible stretches in their order. */
    public List<Span> stretches() {
        return IntStream.range(0, stretchStarts.size())
                .mapToObj(i -> new Span(
                        stretchStarts.get(i),
                        (i + 1 < stretchStarts.size() ? stretchStarts.get(i + 1) : points.length) - 1))
                .toList();
    }

    /** The total for others, to 100 m: the visible way only, for the difference to the whole would tell how long the hidden one is. */
    public long roundedDistanceMeters() {
        return rounded(distanceMeters, ROUND_METERS);
    }

    /** The total for others, to a minute: of the visible time only. */
    public long roundedSeconds() {
        return rounded(seconds, ROUND_SECONDS);
    }

    private static long rounded(double[] column, int unit) {
        double total = Arrays.stream(column).max().orElse(0);
        return Math.round(total / unit) * unit;
    }
}
