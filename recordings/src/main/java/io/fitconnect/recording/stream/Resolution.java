package io.fitconnect.recording.stream;

import io.fitconnect.recording.Streams;

/**
 * How many samples an answer has at most. Fewer samples keep the shape of the curves: peaks and valleys stay where a mean
 * would flatten them. All streams of one answer have the same samples, and the first and the last are always among them.
 *
 * @param points at most, at least two
 */
public record Resolution(int points) {

    public static final Resolution LOW = new Resolution(100);
    public static final Resolution MEDIUM = new Resolution(1_000);
    public static final Resolution HIGH = new Resolution(10_000);

    public Resolution {
        if (points < 2) {
            throw new IllegalArgumentException("A resolution has at least two points, not " + points);
        }
    }

    /** The same streams with at most as many samples. */
    public Streams reduce(Streams streams) {
        return streams.size() <= points ? streams : streams.pick(new LttbDownsampler(streams).choose(points));
    }
}
