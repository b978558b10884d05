package io.fitconnect.local.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.HostedParts;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStarter;
import io.fitconnect.local.part.PartStopper;
import io.fitconnect.local.part.ProcessIdentity;
import io.fitconnect.local.part.StopRule;
import io.fitconnect.local.part.StopSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host in this process, with the launcher's side of it. */
@Timeout(60)
class ServiceHostTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @SuppressWarnings("NullAway.Init")
    private ServiceHost host;

    @SuppressWarnings("NullAway.Init")
    private Thread loop;

    @BeforeEach
    void startTheHost() {
        HostLogging.install();
        home = new Home(folder);
        host = new ServiceHost(home, getClass().getClassLoader());
        loop = new Thread(() -> {
            try {
                host.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        loop.start();
        await().until(() -> new HostedParts(home).isPresent("services"));
        new PartRecords(home)
                .put(new PartRecord(
                        "services",
                        ProcessIdentity.of(ProcessHandle.current()),
                        0,
                        StopRule.usual(StopSignal.TERM),
                        "1",
                        Duration.ofMillis(1)));
    }

    @AfterEach
    void stopTheHost() throws InterruptedException {
        host.close();
        loop.join();
    }

    @Test
    void givesEachServiceItsOwnSettingsAndLog() throws Exception {
        start("one", Map.of());
        start("two", Map.of("LOGGING_LEVEL_IO_FITCONNECT_LOCAL_HOST", "debug"));

        assertThat(trace("one")).hasContent("one");
        assertThat(trace("two")).hasContent("two");
        assertThat(Files.readString(home.log("one")))
                .contains("this is one")
                .doesNotContain("two")
                .doesNotContain("a detail");
        assertThat(Files.readString(home.log("two"))).contains("this is two", "a detail of two");
    }

    @Test
    void writesTheServicesNameIntoStructuredLogs() throws Exception {
        start("one", Map.of("SPRING_APPLICATION_NAME", "one", "LOGGING_STRUCTURED_FORMAT_FILE", "ecs"));
        start("two", Map.of("SPRING_APPLICATION_NAME", "two", "LOGGING_STRUCTURED_FORMAT_FILE", "ecs"));

        assertThat(Files.readAllLines(home.log("one")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"service\":{\"name\":\"one\""));
        assertThat(Files.readAllLines(home.log("two")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"service\":{\"name\":\"two\""));
    }

    @Test
    void endsOneServiceAndLeavesTheOthers() {
        var one = start("one", Map.of());
        start("two", Map.of());

        assertThat(new PartStopper(home).stop(one)).isTrue();

        assertThat(trace("one")).doesNotExist();
        assertThat(trace("two")).exists();
        assertThat(new PartRecords(home).find("one")).isEmpty();
    }

    @Test
    void startsAServiceAgainInTheSameProcess() {
        new PartStopper(home).stop(start("one", Map.of()));

        start("one", Map.of());

        assertThat(trace("one")).exists();
    }

    @Test
    void namesTheServiceThatFailsAndItsLogAndRunsTheOthersOn() {
        start("two", Map.of());

        assertThatThrownBy(() -> start("one", Map.of("SPECIMEN_REFUSES", "true")))
                .isInstanceOf(PartFailure.class)
                .hasMessage("one ended while it was starting; see " + home.log("one"));

        assertThat(home.output("one")).content().contains("the specimen refuses");
        assertThat(trace("two")).exists();
        start("one", Map.of());
        assertThat(trace("one")).exists();
    }

    @Test
    void endsAllServicesWhenItIsClosed() {
        start("one", Map.of());
        start("two", Map.of());

        host.close();

        assertThat(trace("one")).doesNotExist();
        assertThat(trace("two")).doesNotExist();
    }

    private PartRecord start(String name, Map<String, String> settings) {
        var environment = new HashMap<>(Map.of(
                "SPECIMEN_NAME",
                name,
                "SPECIMEN_TRACE",
                trace(name).toString(),
                "LOGGING_FILE_NAME",
                home.log(name).toString(),
                "SPRING_MAIN_BANNER_MODE",
                "off",
                "SPRING_MAIN_WEB_APPLICATION_TYPE",
                "none"));
        environment.putAll(settings);
        var launch = new Launch(
                List.of(SpecimenApplication.class.getName()),
                environment,
                folder,
                StopRule.leaving(),
                "1",
                Optional.of("services"));
        return new PartStarter(home).start(new Guest(name, launch, trace(name)));
    }

    private Path trace(String name) {
        return folder.resolve(name + ".trace");
    }
}
