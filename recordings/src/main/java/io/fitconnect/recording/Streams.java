package io.fitconnect.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The samples of a recording in columns: every stream has the same length, and the same index is the same moment. A kind of
 * which the file has no single value is not there at all. Immutable.
 */
public final class Streams {

    private final int size;
    private final Map<StreamKind, SampleStream> byKind;
    private final List<Segment> segments;

    private Streams(int size, Map<StreamKind, SampleStream> byKind, List<Segment> segments) {
        this.size = size;
        this.byKind = byKind;
        this.segments = List.copyOf(segments);
    }

    /** Streams of equal length, recorded without interruption as far as is known. */
    public static Streams of(Collection<SampleStream> streams) {
        int size = streams.stream().mapToInt(SampleStream::size).findFirst().orElse(0);
        return of(streams, size == 0 ? List.of() : List.of(new Segment(0, size)));
    }

    /** Streams of equal length with the stretches that were recorded without interruption. */
    public static Streams of(Collection<SampleStream> streams, List<Segment> segments) {
        Map<StreamKind, SampleStream> byKind = new EnumMap<>(StreamKind.class);
        int size = streams.stream().mapToInt(SampleStream::size).findFirst().orElse(0);
        for (SampleStream stream : streams) {
            if (stream.size() != size) {
                throw new IllegalArgumentException("Streams differ in length: " + streams);
            }
            if (!stream.isEmpty()) {
                byKind.put(stream.kind(), stream);
            }
        }
        return new Streams(size, byKind, segments);
    }

    /** Number of samples. */
    public int size() {
        return size;
    }

    public Set<StreamKind> kinds() {
        return Set.copyOf(byKind.keySet());
    }

    public Optional<SampleStream> find(StreamKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** All streams in the order of {@link StreamKind}. */
    public List<SampleStream> all() {
        return List.copyOf(byKind.values());
    }

    /** Stretches recorded without interruption: between two of them lies a pause or a lost signal. */
    public List<Segment> segments() {
        return segments;
    }

    /** These streams with a distance along the positions, unless there is one already or no way to have one. */
    public Streams withDistance() {
        if (byKind.containsKey(StreamKind.DISTANCE) || !hasPositions()) {
            return this;
        }
        Map<StreamKind, SampleStream> more = new EnumMap<>(byKind);
        more.put(StreamKind.DISTANCE, Ground.of(this).distance());
        return new Streams(size, more, segments);
    }

    /** The samples at these indices, which ascend. */
    public Streams pick(int[] indices) {
        List<SampleStream> picked =
                all().stream().map(stream -> stream.pick(indices)).toList();
        List<Segment> kept = new ArrayList<>();
        for (Segment segment : segments) {
            int from = firstAtOrAfter(indices, segment.from());
            int to = firstAtOrAfter(indices, segment.to());
            if (from < to) {
                kept.add(new Segment(from, to));
            }
        }
        return of(picked, kept);
    }

    private static int firstAtOrAfter(int[] ascending, int index) {
        int found = Arrays.binarySearch(ascending, index);
        return found < 0 ? -found - 1 : found;
    }

    public boolean hasPositions() {
        return byKind.containsKey(StreamKind.LATITUDE) && byKind.containsKey(StreamKind.LONGITUDE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Streams that && byKind.equals(that.byKind) && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byKind, segments);
    }

    @Override
    public String toString() {
        return "Streams" + byKind.values();
    }

    /**
     * A stretch of samples.
     *
     * @param from index of the first sample
     * @param to index after the last sample
     */
    public record Segment(int from, int to) {}
}
