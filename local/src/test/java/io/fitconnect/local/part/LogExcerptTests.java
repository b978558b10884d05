package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogExcerptTests {

    private static final Instant YESTERDAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-11-21T08:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void createHome() {
        home = new Home(folder);
    }

    @Test
    void isTheLogAsLongAsThePartWritesThere() throws IOException {
        write(home.output("kafka"), "a warning", YESTERDAY);
        write(home.log("kafka"), "one\ntwo\nthree", TODAY);

        assertThat(LogExcerpt.list(home, "kafka")).singleElement().satisfies(log -> {
            assertThat(log.path()).isEqualTo(home.log("kafka"));
            assertThat(log.lines(2)).containsExactly("two", "three");
        });
    }

    @Test
    void endsWithWhatTheProcessPrintedAfterTheLog() throws IOException {
        write(home.log("kafka"), "all is well", YESTERDAY);
        write(home.output("kafka"), "no memory", TODAY);

        assertThat(LogExcerpt.list(home, "kafka"))
                .extracting(LogExcerpt::path)
                .containsExactly(home.log("kafka"), home.output("kafka"));
    }

    @Test
    void leavesOutAProcessThatPrintedNothing() throws IOException {
        write(home.log("kafka"), "all is well", YESTERDAY);
        write(home.output("kafka"), "", TODAY);

        assertThat(LogExcerpt.list(home, "kafka")).extracting(LogExcerpt::path).containsExactly(home.log("kafka"));
    }

    @Test
    void isWhatTheProcessPrintedWhenThereIsNoLog() throws IOException {
        assertThat(LogExcerpt.list(home, "kafka"))
                .singleElement()
                .satisfies(output -> assertThat(output.lines(100)).isEmpty());

        write(home.output("kafka"), "no memory", TODAY);

        assertThat(LogExcerpt.list(home, "kafka"))
                .singleElement()
                .satisfies(output -> assertThat(output.lines(100)).containsExactly("no memory"));
    }

    private static void write(Path file, String text, Instant when) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(when));
    }
}
