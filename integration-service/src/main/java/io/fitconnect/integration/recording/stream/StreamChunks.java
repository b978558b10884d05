package io.fitconnect.integration.recording.stream;

import io.fitconnect.integration.recording.SampleStream;
import io.fitconnect.integration.recording.StreamKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stream as a list of compressed chunks of {@value #SAMPLES} samples, and back without any loss. All chunks but the last
 * are full, so sample {@code i} is in chunk {@code i / SAMPLES}.
 */
public final class StreamChunks {

    public static final int SAMPLES = 4096;

    private StreamChunks() {}

    /** The chunks in their order; none for a stream without samples. */
    public static List<byte[]> encode(SampleStream stream) {
        int[] values = stream.toFixedPoint();
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < values.length; from += SAMPLES) {
            chunks.add(Chunk.encode(Arrays.copyOfRange(values, from, Math.min(values.length, from + SAMPLES))));
        }
        return chunks;
    }

    /**
     * The stream of which these are all chunks in their order.
     *
     * @throws IllegalArgumentException when a chunk is damaged or of an unknown version
     */
    public static SampleStream decode(StreamKind kind, List<byte[]> chunks) {
        List<int[]> decoded = chunks.stream().map(Chunk::decode).toList();
        int[] values = new int[decoded.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (int[] part : decoded) {
            System.arraycopy(part, 0, values, at, part.length);
            at += part.length;
        }
        return SampleStream.ofFixedPoint(kind, values);
    }
}
