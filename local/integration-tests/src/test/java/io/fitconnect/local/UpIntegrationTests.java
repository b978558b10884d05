package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.FolderTree;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStopper;
import io.fitconnect.local.part.Ports;
import io.fitconnect.local.part.ProcessIdentity;
import io.fitconnect.local.part.StopRule;
import io.fitconnect.local.part.StopSignal;
import io.fitconnect.local.services.PortPlan;
import io.fitconnect.local.terminal.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts of a platform that consists of PostgreSQL alone. */
class UpIntegrationTests {

    private static final String PART = "postgresql";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** One for all tests, because unpacking the programs takes longer than everything else. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    private int port;

    @BeforeEach
    void chooseAFreePort() {
        home = new Home(folder);
        port = Ports.listFree(1).get(0);
    }

    @AfterEach
    void stopAll() throws IOException {
        new PartRecords(home).listAlive().forEach(new PartStopper(home)::discard);
        for (var name : List.of("data", "logs", "run")) {
            FolderTree.delete(folder.resolve(name));
        }
    }

    @Test
    void showsTheTableAlsoWhenEverythingRunsAlready() {
        assertThat(run(new Up(), "--only", PART)).isZero();
        assertThat(output()).contains(PART + "  starting").contains("127.0.0.1:" + port);
        written.reset();

        assertThat(run(new Up(), "--only", PART)).isZero();
        assertThat(output()).contains(PART + " runs already").contains("127.0.0.1:" + port);
        assertThat(run(new Status())).isZero();

        assertThat(run(new Down())).isZero();
        assertThat(run(new Status())).isEqualTo(1);
    }

    @Test
    void leavesNothingRunningWhenAPartFails() throws IOException {
        Files.writeString(Files.createDirectories(home.data(PART)).resolve("PG_VERSION"), "1\n");

        assertThatThrownBy(() -> run(new Up(), "--only", PART))
                .isInstanceOf(PartFailure.class)
                .hasMessage("%s ended while it was starting; see %s", PART, home.output(PART));

        assertNothingRuns();
    }

    @Test
    void startsNothingWhileAPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> run(new Up(), "--only", PART))
                    .hasMessageStartingWith("port %d, which %s needs, is taken", taken.getLocalPort(), PART);
        }
        assertNothingRuns();
    }

    @Test
    void beginsAnewWhatAKilledLauncherLeftInTheMiddleOfItsStart() throws Exception {
        var orphan = new ProcessBuilder("sleep", "60").start();
        new PartRecords(home)
                .put(new PartRecord(
                        PART,
                        ProcessIdentity.of(orphan.toHandle()),
                        0,
                        StopRule.usual(StopSignal.TERM),
                        "",
                        Duration.ZERO));

        assertThat(run(new Up(), "--only", PART)).isZero();

        assertThat(output()).contains(PART + " was left in the middle of its start and is stopped");
        assertThat(orphan.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(new PartRecords(home).find(PART).orElseThrow().isComplete()).isTrue();
    }

    @Test
    void createsTheDataAnewAfterItsCreationWasCutOff() throws IOException {
        Files.writeString(Files.createDirectories(home.data(PART + ".draft")).resolve("PG_VERSION"), "18\n");

        assertThat(run(new Up(), "--only", PART)).isZero();

        assertThat(home.data(PART)).isDirectoryContaining(file -> file.endsWith("postgresql.conf"));
        assertThat(home.data(PART + ".draft")).doesNotExist();
    }

    @Test
    void stopsWhatItBeganWhenItIsInterrupted() throws Exception {
        var launcher = new ProcessBuilder(command("up", "--only", PART))
                .redirectErrorStream(true)
                .start();
        var reader = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        assertThat(reader.lines().filter(line -> line.endsWith("starting")).findFirst())
                .contains(PART + "  starting");

        launcher.toHandle().destroy();

        assertThat(reader.lines()).last().isEqualTo("fitconnect: the start was interrupted; what it began is stopped");
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertNothingRuns();
    }

    private void assertNothingRuns() {
        assertThat(new PartRecords(home).listAlive()).isEmpty();
        assertThat(run(new Status())).isEqualTo(1);
    }

    private int run(Command command, String... options) {
        var given = new ArrayList<>(List.of(options));
        given.addAll(platform());
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return command.run(Arguments.parse(command, given), new Terminal(out, false));
    }

    private List<String> command(String... words) {
        var command = new ArrayList<>(List.of(
                JavaHome.running().java(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Fitconnect.class.getName()));
        command.addAll(List.of(words));
        command.addAll(platform());
        return command;
    }

    private List<String> platform() {
        var offset = port - new PortPlan(0).postgresql();
        return List.of("--home", folder.toString(), "--port-offset", Integer.toString(offset));
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
