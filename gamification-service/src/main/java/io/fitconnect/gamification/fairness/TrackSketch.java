package io.fitconnect.gamification.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Keyed digests of the points of a track, ascending and different: two people who run side by side share few of them, the same recording handed in twice
 * most, also when it was shortened or moved in time. A point is rounded to about a metre. What it was cannot be told without the key.
 */
public final class TrackSketch {

    /** So many of the least digests stand in the index: copies nearly always share one of them. */
    public static final int INDEXED = 16;

    private static final int LEAST_POINTS = 40;
    private static final int LEAST_SHARED = 20;
    private static final double LEAST_SHARE = 0.2;
    private static final double LEAST_SHARE_OF_REPLAY = 0.8;
    private static final double STEPS_PER_DEGREE = 1e5;
    private static final int LONGITUDE_BITS = 32;

    private final long[] digests;

    private TrackSketch(long[] digests) {
        this.digests = digests;
    }

    /**
     * The sketch of a track.
     *
     * @param digest a keyed digest of a number
     */
    public static TrackSketch of(TimedLine line, LongUnaryOperator digest) {
        return of(IntStream.range(0, line.size())
                .mapToLong(point ->
                        cell(line.latitudes().get(point), line.longitudes().get(point)))
                .distinct()
                .map(digest));
    }

    /** The sketch that has these digests. */
    public static TrackSketch of(LongStream digests) {
        return new TrackSketch(digests.sorted().distinct().toArray());
    }

    public LongStream digests() {
        return Arrays.stream(digests);
    }

    /** The digests by which a copy is looked for; none for a track that is too short to tell. */
    public List<Long> index() {
        return digests.length < LEAST_POINTS
                ? List.of()
                : digests().limit(INDEXED).boxed().toList();
    }

    /** Tells whether both are one recording. */
    public boolean isCopyOf(TrackSketch other) {
        return sharedWith(other) >= LEAST_SHARED && shareWith(other) >= LEAST_SHARE;
    }

    /** Tells whether both are one recording, also where the same athlete uses the same way again and again. */
    public boolean isReplayOf(TrackSketch other) {
        return sharedWith(other) >= LEAST_SHARED && shareWith(other) >= LEAST_SHARE_OF_REPLAY;
    }

    /** What both have in common, as evidence of a copy or a replay. */
    public Finding finding(FlagKind kind, TrackSketch other) {
        double limit = kind == FlagKind.REPLAY ? LEAST_SHARE_OF_REPLAY : LEAST_SHARE;
        return new Finding(kind, "share-of-equal-points", shareWith(other), limit);
    }

    private double shareWith(TrackSketch other) {
        int smaller = Math.min(digests.length, other.digests.length);
        return smaller < LEAST_POINTS ? 0 : (double) sharedWith(other) / smaller;
    }

    private int sharedWith(TrackSketch other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < digests.length && theirs < other.digests.length) {
            int order = Long.compare(digests[mine], other.digests[theirs]);
            if (order == 0) {
                shared++;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static long cell(double latitude, double longitude) {
        return Math.round(latitude * STEPS_PER_DEGREE) << LONGITUDE_BITS
                | (Math.round(longitude * STEPS_PER_DEGREE) & 0xFFFF_FFFFL);
    }
}
