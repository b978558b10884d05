package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.lock.OtherLauncher;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnIntegrationTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(written, true, StandardCharsets.UTF_8), false);

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
    void comesAtOnceWhenNobodyChangesTheHome() {
        assertThat(take(new Up(), LONG)).isTrue();
        assertThat(output()).isEmpty();
    }

    @Test
    void refusesAStartBesideAnotherStart() throws Exception {
        try (var other = OtherLauncher.holding(home, "up")) {
            assertThatThrownBy(() -> take(new Up(), LONG))
                    .isInstanceOf(PartFailure.class)
                    .hasMessage(
                            "up (process %d) is starting %s already; wait for it, or stop it with ./fitconnect down",
                            other.pid(), home.path());
        }
    }

    @Test
    void letsAStopWaitForAStartThatWasInterrupted() throws Exception {
        assertWaits(new Down(), "up");
    }

    @Test
    void letsAResetWaitForAStop() throws Exception {
        assertWaits(new Reset(), "down");
    }

    @Test
    void letsAStartWaitForAReset() throws Exception {
        assertWaits(new Up(), "reset");
    }

    @Test
    void letsAStopGoOnWhenTheStartIsKilledMeanwhile() throws Exception {
        try (var other = OtherLauncher.holding(home, "up")) {
            var turn = CompletableFuture.supplyAsync(() -> take(new Down(), LONG));
            awaitOutput("waiting for up");

            other.kill();

            assertThat(turn.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void givesUpAfterItsTimeout() throws Exception {
        try (var other = OtherLauncher.holding(home, "up")) {
            assertThatThrownBy(() -> take(new Down(), SHORT))
                    .isInstanceOf(PartFailure.class)
                    .hasMessage(
                            "up (process %d) still changes %s after 0 seconds; end it and try again",
                            other.pid(), home.path());
        }
    }

    private void assertWaits(Command command, String holder) throws Exception {
        try (var other = OtherLauncher.holding(home, holder)) {
            var turn = CompletableFuture.supplyAsync(() -> take(command, LONG));
            awaitOutput("waiting for %s (process %d) to end, at most 60 seconds".formatted(holder, other.pid()));
            assertThat(turn).isNotDone();

            other.release();

            assertThat(turn.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private boolean take(Command command, Duration timeout) {
        var taken = new boolean[1];
        new Turn(home, command, timeout).take(terminal, lock -> taken[0] = true);
        return taken[0];
    }

    private void awaitOutput(String text) {
        Awaitility.await().atMost(LONG).until(() -> output().contains(text));
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
