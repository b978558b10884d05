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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class StreamChunksTests {

    @Property(tries = 300)
    void givesBackEveryValue(@ForAll StreamKind kind, @ForAll @Size(max = 9000) int[] values) {
        SampleStream stream = SampleStream.ofFixedPoint(kind, values);
        assertThat(StreamChunks.decode(kind, StreamChunks.encode(stream))).isEqualTo(stream);
    }

    @Property(tries = 100)
    void givesBackGaps(@ForAll @Size(max = 5000) boolean[] present) {
        int[] values = new int[present.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = present[i] ? 120 + i % 7 : SampleStream.MISSING;
        }
        SampleStream stream = SampleStream.ofFixedPoint(StreamKind.HEART_RATE, values);
        assertThat(StreamChunks.decode(StreamKind.HEART_RATE, StreamChunks.encode(stream)))
                .isEqualTo(stream);
    }

    @Example
    void cutsAfterEverySoManySamples() {
        SampleStream stream = SampleStream.ofFixedPoint(StreamKind.POWER, new int[2 * StreamChunks.SAMPLES + 1]);
        List<byte[]> chunks = StreamChunks.encode(stream);
        assertThat(chunks).hasSize(3);
        assertThat(StreamChunks.decode(StreamKind.POWER, chunks.subList(2, 3)).size())
                .isEqualTo(1);
    }

    @Example
    void hasNoChunksWithoutSamples() {
        assertThat(StreamChunks.encode(SampleStream.of(StreamKind.POWER))).isEmpty();
        assertThat(StreamChunks.decode(StreamKind.POWER, List.of()).size()).isZero();
    }

    @Example
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

    @Example
    void neverExceedsTheStatedMaximumOfAChunk() {
        Random random = new Random(7);
        int[] values = random.ints(StreamChunks.SAMPLES).toArray();
        values[0] = SampleStream.MISSING;
        byte[] chunk = StreamChunks.encode(SampleStream.ofFixedPoint(StreamKind.POWER, values))
                .get(0);
        assertThat(chunk).hasSizeLessThan(21 * 1024);
    }

    @Example
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
