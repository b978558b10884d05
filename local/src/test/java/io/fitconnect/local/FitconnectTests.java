package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitconnectTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void listsItsCommands() {
        assertThat(run("help")).isZero();
        assertThat(output()).contains("up ", "down ", "status ", "logs NAME", "reset ", "--port-offset N");
    }

    @Test
    void refusesACommandThatItDoesNotHave() {
        assertThat(run("sideways")).isEqualTo(1);
    }

    @Test
    void tellsThatNothingRuns() {
        assertThat(run("down", "--home", home.toString())).isZero();
        assertThat(output()).contains("nothing runs");
        assertThat(run("status", "--home", home.toString())).isEqualTo(1);
    }

    @Test
    void deletesAHomeWhenToldTo() {
        assertThat(run("reset", "--yes", "--home", home.toString())).isZero();
        assertThat(home).doesNotExist();
    }

    @Test
    void keepsWhatIsNotAPlatformsOwnWhenItDeletesAHome() throws IOException {
        var data = Files.createDirectories(home.resolve("data/kafka"));
        var beside = Files.createDirectories(home.resolve("beside/5000/data"));
        var note = Files.writeString(home.resolve("note.txt"), "a person's");

        assertThat(run("reset", "--yes", "--home", home.toString())).isZero();

        assertThat(data).doesNotExist();
        assertThat(beside).exists();
        assertThat(note).exists();
        assertThat(home).isDirectoryNotContaining(file -> file.endsWith("launcher.lock"));
        assertThat(output()).contains("what else is in it stays");
    }

    @Test
    void deletesNothingWithoutConsent() throws IOException {
        var data = Files.createDirectories(home.resolve("data/kafka"));
        var usual = System.in;
        try {
            System.setIn(InputStream.nullInputStream());
            assertThat(run("reset", "--home", home.toString())).isEqualTo(1);
        } finally {
            System.setIn(usual);
        }
        assertThat(data).exists();
    }

    @Test
    void refusesAHomeThatIsAFile() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");

        assertThat(run("status", "--home", file.toString())).isEqualTo(1);
        assertThat(run("down", "--home", file.toString())).isEqualTo(1);
    }

    private int run(String... arguments) {
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return Fitconnect.run(List.of(arguments), new Terminal(out, false));
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
