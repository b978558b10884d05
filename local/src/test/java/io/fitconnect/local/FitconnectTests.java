package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    private int run(String... arguments) {
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return Fitconnect.run(List.of(arguments), new Terminal(out, false));
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
