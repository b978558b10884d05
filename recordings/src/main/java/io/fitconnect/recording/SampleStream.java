package io.fitconnect.recording;

import java.util.Arrays;

/** One column of {@link Streams}: fixed-point values of one kind, some of them missing. Immutable. */
public final class SampleStream {

    /** Fixed-point mark of a missing value. */
    public static final int MISSING = Integer.MIN_VALUE;

    private final StreamKind kind;
    private final int[] values;

    private SampleStream(StreamKind kind, int[] values) {
        this.kind = kind;
        this.values = values;
    }

    /** A column of fixed-point values; the array is copied. */
    public static SampleStream ofFixedPoint(StreamKind kind, int[] values) {
        return new SampleStream(kind, values.clone());
    }

    /** A column of values in the unit of the kind, NaN where missing. */
    public static SampleStream of(StreamKind kind, double... values) {
        return new SampleStream(
                kind, Arrays.stream(values).mapToInt(kind::toFixedPoint).toArray());
    }

    public StreamKind kind() {
        return kind;
    }

    public int size() {
        return values.length;
    }

    public boolean has(int index) {
        return values[index] != MISSING;
    }

    /** The value in the kind's unit, NaN when missing. */
    public double get(int index) {
        return kind.fromFixedPoint(values[index]);
    }

    /** The value in steps of the kind's resolution, {@link #MISSING} when missing. */
    public int fixedPoint(int index) {
        return values[index];
    }

    /** A copy of all values in steps of the kind's resolution. */
    public int[] toFixedPoint() {
        return values.clone();
    }

    public boolean isEmpty() {
        return Arrays.stream(values).allMatch(value -> value == MISSING);
    }

    /** The values from one index up to, not including, another. */
    public SampleStream slice(int from, int to) {
        return new SampleStream(kind, Arrays.copyOfRange(values, from, to));
    }

    /** The values at these indices, in their order. */
    public SampleStream pick(int[] indices) {
        return new SampleStream(
                kind, Arrays.stream(indices).map(index -> values[index]).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleStream that && kind == that.kind && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return kind.wireName() + "[" + values.length + "]";
    }
}
