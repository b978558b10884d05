package io.fitconnect.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes away positions that the athlete cannot have reached: where the way to them is longer than the sport's fastest covers
 * in the time, give or take {@value #JITTER_METERS} m, and the track comes back to where it would have gone without them.
 *
 * <p>Positions within reach of each other form a stretch. The chain of stretches, each within reach of the one before, that
 * has the most positions is the way; what stands beside it is left out. A long stretch that nothing leads to, such as the ride
 * home, stays, and a segment begins with it.
 */
final class ReachablePositions {

    private static final double JITTER_METERS = 100;
    private static final double METERS_PER_DEGREE = 111_320;
    private static final int LOOK_BACK = 20;
    private static final int LONG_STRETCH = 10;
    private static final int SHARE_OF_LONG_STRETCH = 10;

    private final Streams streams;
    private final SampleStream latitude;
    private final SampleStream longitude;
    private final SampleStream time;
    private final double metersPerSecond;
    private final int[] rows;

    private ReachablePositions(Streams streams, SampleStream time, double metersPerSecond) {
        this.streams = streams;
        this.latitude = streams.find(StreamKind.LATITUDE).orElseThrow();
        this.longitude = streams.find(StreamKind.LONGITUDE).orElseThrow();
        this.time = time;
        this.metersPerSecond = metersPerSecond;
        this.rows = locatedRows();
    }

    private int[] locatedRows() {
        int[] located = new int[streams.size()];
        int size = 0;
        for (int row = 0; row < located.length; row++) {
            if (latitude.has(row) && longitude.has(row) && time.has(row)) {
                located[size++] = row;
            }
        }
        return Arrays.copyOf(located, size);
    }

    /** What is left of the streams; the same where everything can be reached or nothing has a time. */
    static Kept of(Streams streams, Sport sport) {
        SampleStream time = streams.find(StreamKind.TIME).orElse(null);
        return time == null || !streams.hasPositions()
                ? new Kept(streams, 0)
                : new ReachablePositions(streams, time, TopSpeed.metersPerSecond(sport)).kept();
    }

    private Kept kept() {
        List<Stretch> stretches = stretches();
        if (stretches.size() < 2) {
            return new Kept(streams, 0);
        }
        boolean[] onTheWay = longestChain(stretches);
        int longEnough = Math.max(LONG_STRETCH, rows.length / SHARE_OF_LONG_STRETCH);
        boolean[] dropped = new boolean[streams.size()];
        List<Integer> begins = new ArrayList<>();
        Stretch before = null;
        int count = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (onTheWay[i] || stretch.size() >= longEnough) {
                if (before != null && !isReachable(rows[before.to() - 1], rows[stretch.from()])) {
                    begins.add(rows[stretch.from()]);
                }
                before = stretch;
            } else {
                for (int located = stretch.from(); located < stretch.to(); located++) {
                    dropped[rows[located]] = true;
                }
                count += stretch.size();
            }
        }
        return new Kept(without(dropped, begins), count);
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int located = 1; located < rows.length; located++) {
            if (!isReachable(rows[located - 1], rows[located])) {
                stretches.add(new Stretch(from, located));
                from = located;
            }
        }
        stretches.add(new Stretch(from, rows.length));
        return stretches;
    }

    /** Which stretches are of the chain with the most positions. */
    private boolean[] longestChain(List<Stretch> stretches) {
        int[] positions = new int[stretches.size()];
        int[] predecessors = new int[stretches.size()];
        int best = 0;
        for (int i = 0; i < positions.length; i++) {
            predecessors[i] = -1;
            for (int j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
                if (positions[j] > positions[i]
                        && isReachable(
                                rows[stretches.get(j).to() - 1],
                                rows[stretches.get(i).from()])) {
                    positions[i] = positions[j];
                    predecessors[i] = j;
                }
            }
            positions[i] += stretches.get(i).size();
            best = positions[i] > positions[best] ? i : best;
        }
        boolean[] chain = new boolean[positions.length];
        for (int i = best; i >= 0; i = predecessors[i]) {
            chain[i] = true;
        }
        return chain;
    }

    private boolean isReachable(int from, int to) {
        double seconds = ((long) time.fixedPoint(to) - time.fixedPoint(from)) / 1e3;
        double reach = JITTER_METERS + metersPerSecond * Math.max(0, seconds);
        double degrees =
                Math.abs(latitude.get(to) - latitude.get(from)) + Math.abs(longitude.get(to) - longitude.get(from));
        return degrees * METERS_PER_DEGREE <= reach
                || EarthDistance.meters(latitude.get(from), longitude.get(from), latitude.get(to), longitude.get(to))
                        <= reach;
    }

    private Streams without(boolean[] dropped, List<Integer> begins) {
        List<SampleStream> left = streams.all().stream()
                .map(stream -> isPosition(stream.kind()) ? without(stream, dropped) : stream)
                .toList();
        return Streams.of(left, cut(begins));
    }

    private static boolean isPosition(StreamKind kind) {
        return kind == StreamKind.LATITUDE || kind == StreamKind.LONGITUDE;
    }

    private static SampleStream without(SampleStream stream, boolean[] dropped) {
        int[] values = stream.toFixedPoint();
        for (int row = 0; row < values.length; row++) {
            values[row] = dropped[row] ? SampleStream.MISSING : values[row];
        }
        return SampleStream.ofFixedPoint(stream.kind(), values);
    }

    private List<Streams.Segment> cut(List<Integer> begins) {
        List<Streams.Segment> segments = new ArrayList<>();
        for (Streams.Segment segment : streams.segments()) {
            int from = segment.from();
            for (int begin : begins) {
                if (begin > from && begin < segment.to()) {
                    segments.add(new Streams.Segment(from, begin));
                    from = begin;
                }
            }
            segments.add(new Streams.Segment(from, segment.to()));
        }
        return segments;
    }

    /** The streams without the positions that cannot be reached, and how many these were. */
    record Kept(Streams streams, int unreachable) {}

    /** Successive positions within reach of each other: indices of the located rows. */
    private record Stretch(int from, int to) {

        int size() {
            return to - from;
        }
    }
}
