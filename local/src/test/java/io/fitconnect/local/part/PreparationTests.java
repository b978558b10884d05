package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

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
    void keepsWhatTheCommandPrints() {
        prepare("echo done", TIMEOUT);

        assertThat(home.output("part")).hasContent("done");
        assertThat(new PartRecords(home).find("part")).isEmpty();
    }

    @Test
    void tellsOfAFailureAndWhereItIsExplained() {
        assertThatThrownBy(() -> prepare("echo no room; exit 3", TIMEOUT))
                .isInstanceOf(PartFailure.class)
                .hasMessage("part has no data; see " + home.output("part"));
        assertThatThrownBy(() -> prepare("exec sleep 60", Duration.ofMillis(200)))
                .hasMessageStartingWith("part has no data");
    }

    @Test
    void canBeStoppedByAnotherLauncherWhileItRuns() throws Exception {
        var preparation = CompletableFuture.runAsync(() -> prepare("exec sleep 60", Duration.ofMinutes(1)));
        var records = new PartRecords(home);
        Awaitility.await().until(() -> !records.listAlive().isEmpty());
        var running = records.listAlive().get(0);

        assertThat(running.isComplete()).isFalse();
        new PartStopper(home).stop(running);

        assertThat(preparation.handle((result, failure) -> failure).get(30, TimeUnit.SECONDS))
                .hasMessageContaining("part has no data");
    }

    private void prepare(String script, Duration timeout) {
        new Preparation(home, "part").run(List.of("sh", "-c", script), timeout, "part has no data");
    }
}
