package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackedContentTests {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String SHA_256_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @Test
    void hashesWhatIsPackedHoweverItIsPacked() throws IOException {
        assertThat(PackedContent.sha256(new ByteArrayInputStream(gzip(HELLO, Deflater.BEST_COMPRESSION))))
                .contains(SHA_256_OF_HELLO);
        assertThat(PackedContent.sha256(new ByteArrayInputStream(gzip(HELLO, Deflater.NO_COMPRESSION))))
                .contains(SHA_256_OF_HELLO);
    }

    @Test
    void hasNoHashOfADamagedFile() throws IOException {
        byte[] packed = gzip(HELLO, Deflater.DEFAULT_COMPRESSION);

        assertThat(PackedContent.sha256(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length - 3))))
                .isEmpty();
        assertThat(PackedContent.sha256(new ByteArrayInputStream(HELLO))).isEmpty();
    }

    @Test
    void doesNotUnpackWithoutEnd() throws IOException {
        byte[] bomb = gzip(new byte[100 << 20], Deflater.BEST_COMPRESSION);

        assertThat(PackedContent.sha256(new ByteArrayInputStream(bomb))).isEmpty();
    }

    @Test
    void looksIntoTheContentAndLeavesItWhole() throws IOException {
        for (byte[] content : new byte[][] {{}, {0x1F}, HELLO, gzip(HELLO, Deflater.DEFAULT_COMPRESSION)}) {
            PushbackInputStream stream = PackedContent.lookInto(new ByteArrayInputStream(content));

            assertThat(PackedContent.isGzip(stream)).isEqualTo(content.length > 10);
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
    }

    private static byte[] gzip(byte[] content, int level) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
