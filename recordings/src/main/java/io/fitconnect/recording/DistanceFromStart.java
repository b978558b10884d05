package io.fitconnect.recording;

/** Lets a distance that goes on from an earlier session count from its own start. */
final class DistanceFromStart {

    private DistanceFromStart() {}

    static Streams of(Streams streams) {
        SampleStream distance = streams.find(StreamKind.DISTANCE).orElse(null);
        int origin = distance == null ? 0 : origin(distance);
        return distance == null || origin <= StreamKind.DISTANCE.toFixedPoint(StreamStatistics.NEAR_ZERO)
                ? streams
                : Streams.of(
                        streams.all().stream()
                                .map(stream ->
                                        stream.kind() == StreamKind.DISTANCE ? shifted(distance, origin) : stream)
                                .toList(),
                        streams.segments());
    }

    /** The least of the values: a first one that is larger belongs to the session before. */
    private static int origin(SampleStream distance) {
        int least = Integer.MAX_VALUE;
        for (int row = 0; row < distance.size(); row++) {
            least = distance.has(row) ? Math.min(least, distance.fixedPoint(row)) : least;
        }
        return least;
    }

    private static SampleStream shifted(SampleStream distance, int origin) {
        int[] values = distance.toFixedPoint();
        for (int row = 0; row < values.length; row++) {
            values[row] = values[row] == SampleStream.MISSING ? SampleStream.MISSING : values[row] - origin;
        }
        return SampleStream.ofFixedPoint(StreamKind.DISTANCE, values);
    }
}
