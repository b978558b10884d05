package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartRecordsTests {

    private static final ProcessIdentity ALIVE = ProcessIdentity.of(ProcessHandle.current());
    private static final ProcessIdentity DEAD =
            new ProcessIdentity(ProcessHandle.current().pid(), Instant.EPOCH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private PartRecords records;

    @BeforeEach
    void createRecords() {
        records = new PartRecords(new Home(folder));
    }

    @Test
    void givesBackWhatWasWrittenDown() {
        var gateway = part("gateway", ALIVE);

        records.put(gateway);

        assertThat(records.find("gateway")).contains(gateway);
        assertThat(records.find("kafka")).isEmpty();
    }

    @Test
    void listsOnlyPartsWhoseProcessRuns() {
        records.put(part("gateway", ALIVE));
        records.put(part("kafka", DEAD));

        assertThat(records.listAlive()).extracting(PartRecord::name).containsExactly("gateway");
    }

    @Test
    void forgetsWhatWasStopped() {
        records.put(part("gateway", ALIVE));

        records.remove("gateway");

        assertThat(records.find("gateway")).isEmpty();
    }

    private static PartRecord part(String name, ProcessIdentity process) {
        return new PartRecord(name, process, 8080, StopRule.usual(StopSignal.TERM), "cafe", Duration.ofMillis(1500));
    }
}
