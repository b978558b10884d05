package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.recording.ReadingLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DecodingMemoryTests {

    private static final byte[] SMALL = new byte[1 << 10];
    private static final byte[] LARGE_PACKED = packed(64 << 20);

    private final DecodingMemory memory = new DecodingMemory(64 << 20, ReadingLimits.DEFAULT);
    private final CountDownLatch ending = new CountDownLatch(1);

    @Test
    void readsSmallFilesTogether() {
        CompletableFuture<Void> first = readUntilTold(SMALL);

        memory.reserve(SMALL, ending::countDown);

        assertThat(first).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void readsSmallPackedFilesTogether() {
        CompletableFuture<Void> first = readUntilTold(packed(60_000));
        CompletableFuture<Void> second = readUntilTold(new byte[] {0x1F, (byte) 0x8B, 8, 0});

        memory.reserve(packed(600), ending::countDown);

        assertThat(first).succeedsWithin(Duration.ofSeconds(10));
        assertThat(second).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void readsASmallFileBesideALargeOne() {
        CompletableFuture<Void> large = readUntilTold(LARGE_PACKED);
        CompletableFuture<Void> next = CompletableFuture.runAsync(() -> memory.reserve(LARGE_PACKED, () -> {}));

        memory.reserve(SMALL, () -> {});

        assertThat(next).isNotDone();
        ending.countDown();
        assertThat(large).succeedsWithin(Duration.ofSeconds(10));
        assertThat(next).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void givesTheRoomBackWhenReadingFails() {
        assertThatThrownBy(() -> memory.reserve(LARGE_PACKED, () -> {
                    throw new IllegalStateException("unreadable");
                }))
                .hasMessage("unreadable");

        memory.reserve(LARGE_PACKED, ending::countDown);
        assertThat(ending.getCount()).isZero();
    }

    private static byte[] packed(int bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[bytes]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private CompletableFuture<Void> readUntilTold(byte[] content) {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> memory.reserve(content, () -> {
            begun.countDown();
            Awaitility.await().until(() -> ending.getCount() == 0);
        }));
        Awaitility.await().until(() -> begun.getCount() == 0);
        return reading;
    }
}
