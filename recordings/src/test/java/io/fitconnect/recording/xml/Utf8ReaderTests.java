package io.fitconnect.recording.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ReaderTests {

    @Test
    void neverPartsACharacter() throws IOException {
        String text = "a\u00e9\u20ac\uD83D\uDEB4z".repeat(50);
        for (int block = 4; block < 40; block++) {
            assertThat(all(new Utf8Reader(("xx" + text).getBytes(StandardCharsets.UTF_8), 2), block))
                    .isEqualTo(text);
        }
    }

    @Test
    void readsAnyBytesToTheirEnd() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[1 + random.nextInt(60)];
            random.nextBytes(bytes);
            String read = all(new Utf8Reader(bytes, 0), 64);
            assertThat(read)
                    .isEqualTo(all(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), 64));
            assertThat(all(new Utf8Reader(bytes, 0), 4)).isNotEmpty();
        }
    }

    private static String all(Reader reader, int block) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[block];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            all.append(buffer, 0, read);
        }
        return all.toString();
    }
}
