package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartStarterTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void createHome() {
        home = new Home(folder);
    }

    @AfterEach
    void stopAll() {
        new PartRecords(home).listAlive().forEach(new PartStopper(home)::discard);
    }

    @Test
    void returnsWhenThePartIsReady() {
        var started = new PartStarter(home).start(part("touch ready; exec sleep 60", Duration.ofSeconds(30)));

        assertThat(started.isAlive()).isTrue();
        assertThat(new PartRecords(home).find("part")).contains(started);
    }

    @Test
    void tellsThatThePartEndedAndWhereItsLogIs() {
        var part = part("echo no memory; exit 3", Duration.ofSeconds(30));

        assertThatThrownBy(() -> new PartStarter(home).start(part))
                .isInstanceOf(PartFailure.class)
                .hasMessage("part ended while it was starting; see " + home.output("part"));
        assertThat(home.output("part")).hasContent("no memory");
    }

    @Test
    void namesWhatTheProcessPrintedWhenTheLogIsOfAnEarlierStart() throws IOException {
        Files.writeString(home.log("part"), "all is well\n");

        assertThatThrownBy(() -> new PartStarter(home).start(part("echo no memory; exit 3", Duration.ofSeconds(30))))
                .hasMessageEndingWith("see " + home.output("part"));
    }

    @Test
    void namesTheLogThatThisStartHasWritten() throws IOException {
        Files.writeString(home.log("part"), "all is well\n");
        var part = part("echo a warning; echo port taken >>logs/part.log; exit 3", Duration.ofSeconds(30));

        assertThatThrownBy(() -> new PartStarter(home).start(part)).hasMessageEndingWith("see " + home.log("part"));
    }

    @Test
    void givesAProcessThatRecordsItsClassesThreeTimesAsLong() {
        var part = new Script(home, "exec sleep 60", Duration.ofMillis(400), StopRule.recording());

        assertThatThrownBy(() -> new PartStarter(home).start(part)).hasMessageContaining("within 1 seconds");
    }

    @Test
    void leavesNothingRunningWhenThePartIsNotReadyInTime() {
        var part = part("exec sleep 60", Duration.ofMillis(300));

        assertThatThrownBy(() -> new PartStarter(home).start(part)).hasMessageContaining("was not ready within");
        assertThat(new PartRecords(home).listAlive()).isEmpty();
    }

    @Test
    void givesUpWhenTold() {
        var starter = new PartStarter(home);
        starter.abandon();

        assertThatThrownBy(() -> starter.start(part("exec sleep 60", Duration.ofSeconds(30))))
                .hasMessageContaining("was given up");
        assertThat(new PartRecords(home).listAlive()).isEmpty();
    }

    @Test
    void killsWhatDoesNotEndWhenAsked() {
        var stubborn = part("trap '' TERM; touch ready; while true; do sleep 0.1; done", Duration.ofSeconds(30));
        var started = new PartStarter(home).start(stubborn);

        assertThat(new PartStopper(home).stop(started, Duration.ofMillis(300))).isFalse();
        assertThat(started.isAlive()).isFalse();
    }

    @Test
    void endsAtOnceWhatCannotBeWrittenDown() throws IOException {
        Files.createDirectories(home.run().resolve("part.properties/inside"));
        var part = part("exec sleep 60", Duration.ofSeconds(30));

        assertThatThrownBy(() -> new PartStarter(home).start(part)).isInstanceOf(UncheckedIOException.class);

        Awaitility.await()
                .until(() -> ProcessHandle.current()
                        .children()
                        .noneMatch(
                                child -> child.info().commandLine().orElse("").contains("sleep 60")));
    }

    private Part part(String script, Duration timeout) {
        return new Script(home, script, timeout, StopRule.usual(StopSignal.TERM));
    }

    private record Script(Home home, String script, Duration timeout, StopRule stop) implements Part {

        @Override
        public String name() {
            return "part";
        }

        @Override
        public List<Integer> ports() {
            return List.of(1);
        }

        @Override
        public Launch prepare() {
            return new Launch(List.of("sh", "-c", script), Map.of(), home.path(), stop, "");
        }

        @Override
        public boolean isReady() {
            return Files.exists(home.path().resolve("ready"));
        }
    }
}
