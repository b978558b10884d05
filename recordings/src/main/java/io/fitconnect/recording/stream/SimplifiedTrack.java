package io.fitconnect.recording.stream;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way of a recording as a line for a map, in the fewest points that show its shape. Stretches between pauses are joined.
 *
 * @param encodedPolyline Google's encoded polyline algorithm format, precision 5
 * @param points of the line
 */
public record SimplifiedTrack(String encodedPolyline, int points) {

    public static final int MOST_POINTS = 500;

    /** The line of all positions, empty when there are fewer than two. */
    public static Optional<SimplifiedTrack> of(Streams streams) {
        if (!streams.hasPositions()) {
            return Optional.empty();
        }
        SampleStream latitude = streams.find(StreamKind.LATITUDE).orElseThrow();
        SampleStream longitude = streams.find(StreamKind.LONGITUDE).orElseThrow();
        int[] located = IntStream.range(0, streams.size())
                .filter(i -> latitude.has(i) && longitude.has(i))
                .toArray();
        if (located.length < 2) {
            return Optional.empty();
        }
        double[] latitudes = IntStream.of(located).mapToDouble(latitude::get).toArray();
        double[] longitudes = IntStream.of(located).mapToDouble(longitude::get).toArray();
        int[] kept = new VisvalingamSimplifier(latitudes, longitudes).keep(MOST_POINTS);
        EncodedPolyline line = new EncodedPolyline();
        for (int i : kept) {
            line.add(latitudes[i], longitudes[i]);
        }
        return Optional.of(new SimplifiedTrack(line.toString(), kept.length));
    }
}
