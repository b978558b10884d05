package io.fitconnect.local.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.mock.env.MockEnvironment;

class HostLoggingTests {

    private static final int TIMES = 200;

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.fitconnect.specimen");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void install() {
        HostLogging.install();
    }

    @Test
    void forgetsALevelWithTheLastServiceThatSetIt() {
        openAndClose("one", 1);

        assertThat(logger.getLevel()).isNull();
        assertThat(logger.getEffectiveLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void silencesNoLoggerWhenServicesStartAndStopAtTheSameTime() throws Exception {
        var one = CompletableFuture.runAsync(() -> openAndClose("one", TIMES));
        var two = CompletableFuture.runAsync(() -> openAndClose("two", TIMES));
        CompletableFuture.allOf(one, two).get(30, TimeUnit.SECONDS);

        assertThat(logger.getEffectiveLevel()).isEqualTo(Level.INFO);
    }

    private void openAndClose(String name, int times) {
        var service = new URLClassLoader(new URL[0]);
        for (int i = 0; i < times; i++) {
            HostLogging.open(service, new ServiceLog(new MockEnvironment(), "" + folder.resolve(name)));
            HostLogging.setLevel(service, logger.getName(), Level.DEBUG);
            HostLogging.close(service);
        }
    }
}
