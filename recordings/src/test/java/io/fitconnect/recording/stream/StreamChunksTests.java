package io.fitconnect.recording.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleRecordings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamChunksTests {

    private static final int[] EDGES = {
        0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Integer.MIN_VALUE, SampleStream.MISSING, SampleStream.MISSING + 1
    };

    @ParameterizedTest
    @EnumSource(StreamKind.class)
    void givesBackEveryValue(StreamKind kind) {
        Random random = new Random(kind.name().hashCode());
        for (int length : lengths(random, 2 * StreamChunks.SAMPLES + 800)) {
            SampleStream stream = SampleStream.ofFixedPoint(kind, values(random, length));
            assertThat(StreamChunks.decode(kind, StreamChunks.encode(stream)))
                    .as("%d values", length)
                    .isEqualTo(stream);
        }
    }

    @Test
    void givesBackGaps() {
        Random random = new Random(5);
        for (int length : lengths(random, StreamChunks.SAMPLES + 900)) {
            int[] values = new int[length];
            for (int i = 0; i < length; i++) {
                values[i] = random.nextBoolean() ? 120 + i % 7 : SampleStream.MISSING;
            }
            SampleStream stream = SampleStream.ofFixedPoint(StreamKind.HEART_RATE, values);
            assertThat(StreamChunks.decode(StreamKind.HEART_RATE, StreamChunks.encode(stream)))
                    .as("%d values", length)
                    .isEqualTo(stream);
        }
    }

    /** None, one, the borders of chunks, and some between. */
    private static List<Integer> lengths(Random random, int most) {
        List<Integer> lengths = new ArrayList<>(
                List.of(0, 1, 2, StreamChunks.SAMPLES - 1, StreamChunks.SAMPLES, StreamChunks.SAMPLES + 1, most));
        random.ints(20, 0, most).forEach(lengths::add);
        return lengths;
    }

    /** Runs of edges, of small steps as sensors make them, and of anything. */
    private static int[] values(Random random, int length) {
        int[] values = new int[length];
        for (int i = 0; i < length; i++) {
            values[i] = switch (random.nextInt(3)) {
                case 0 -> EDGES[random.nextInt(EDGES.length)];
                case 1 -> (i == 0 ? 100 : values[i - 1]) + random.nextInt(5) - 2;
                default -> random.nextInt();
            };
        }
        return values;
    }

    @Test
    void cutsAfterEverySoManySamples() {
        SampleStream stream = SampleStream.ofFixedPoint(StreamKind.POWER, new int[2 * StreamChunks.SAMPLES + 1]);
        List<byte[]> chunks = StreamChunks.encode(stream);
        assertThat(chunks).hasSize(3);
        assertThat(StreamChunks.decode(StreamKind.POWER, chunks.subList(2, 3)).size())
                .isEqualTo(1);
    }

    @Test
    void hasNoChunksWithoutSamples() {
        assertThat(StreamChunks.encode(SampleStream.of(StreamKind.POWER))).isEmpty();
        assertThat(StreamChunks.decode(StreamKind.POWER, List.of()).size()).isZero();
    }

    @Test
    void keepsALongRideWithinTheStatedSizes() {
        Streams ride = KnownFormats.reader(ReadingLimits.DEFAULT)
                .read(RecordingFile.of(SampleRecordings.longRide().fit()))
                .recordings()
                .get(0)
                .streams();
        int total = ride.all().stream().mapToInt(StreamChunksTests::bytes).sum();
        assertThat(ride.kinds()).hasSize(10);
        assertThat(total).isLessThan(85_000);
    }

    @Test
    void neverExceedsTheStatedMaximumOfAChunk() {
        Random random = new Random(7);
        int[] values = random.ints(StreamChunks.SAMPLES).toArray();
        values[0] = SampleStream.MISSING;
        byte[] chunk = StreamChunks.encode(SampleStream.ofFixedPoint(StreamKind.POWER, values))
                .get(0);
        assertThat(chunk).hasSizeLessThan(21 * 1024);
    }

    @Test
    void refusesDamagedChunks() {
        byte[] chunk = StreamChunks.encode(SampleStream.ofFixedPoint(StreamKind.POWER, new int[100]))
                .get(0);
        for (int length = 0; length < chunk.length; length++) {
            byte[] cut = Arrays.copyOf(chunk, length);
            assertThatIllegalArgumentException().isThrownBy(() -> StreamChunks.decode(StreamKind.POWER, List.of(cut)));
        }
        byte[] ofTheFuture = chunk.clone();
        ofTheFuture[0] = 2;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamChunks.decode(StreamKind.POWER, List.of(ofTheFuture)))
                .withMessageContaining("version 2");
    }

    private static int bytes(SampleStream stream) {
        return StreamChunks.encode(stream).stream()
                .mapToInt(chunk -> chunk.length)
                .sum();
    }
}
