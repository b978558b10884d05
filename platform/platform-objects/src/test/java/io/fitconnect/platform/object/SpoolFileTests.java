package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFileTests {

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void givesBackWhatWasWrittenAsOftenAsItIsRead() throws IOException {
        try (SpoolFile spool = SpoolFile.create(folder)) {
            write(spool, "first");
            write(spool, " second");

            assertThat(read(spool)).isEqualTo("first second");
            assertThat(read(spool)).isEqualTo("first second");
            try (InputStream content = spool.content()) {
                assertThat(content.read()).isEqualTo('f');
            }
        }
    }

    @Test
    void leavesNoFileBehindEvenWhileItIsOpen() throws IOException {
        try (SpoolFile spool = SpoolFile.create(folder)) {
            write(spool, "content");

            assertThat(folder).isEmptyDirectory();
            assertThat(read(spool)).isEqualTo("content");
        }
    }

    private static void write(SpoolFile spool, String text) throws IOException {
        try (OutputStream output = spool.output()) {
            output.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String read(SpoolFile spool) throws IOException {
        try (InputStream content = spool.content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
