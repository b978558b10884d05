package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.ProcessIdentity;
import io.fitconnect.local.part.StopRule;
import io.fitconnect.local.part.StopSignal;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.services.PortPlan;
import io.fitconnect.local.services.ServiceHost;
import io.fitconnect.local.stores.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTableTests {

    private final Platform platform;

    PartTableTests(@TempDir Path folder) {
        platform = new Platform(Installation.ofWorkingDirectory(), new Home(folder), new PortPlan(0));
    }

    @Test
    void leavesOutTheHostWhereEachServiceHasAProcessOfItsOwn() {
        assertThat(new PartTable(platform).linesOfStatus())
                .noneMatch(line -> line.startsWith(ServiceHost.NAME + " "))
                .anyMatch(line -> line.startsWith("training-service "));
    }

    @Test
    void showsAHostThatHasDied() {
        new PartRecords(platform.home())
                .put(new PartRecord(
                        ServiceHost.NAME,
                        new ProcessIdentity(Long.MAX_VALUE, Instant.EPOCH),
                        0,
                        StopRule.usual(StopSignal.TERM),
                        "v",
                        Duration.ofSeconds(1)));

        assertThat(new PartTable(platform).linesOfStatus())
                .anyMatch(line -> line.matches(ServiceHost.NAME + " +down *"));
    }
}
