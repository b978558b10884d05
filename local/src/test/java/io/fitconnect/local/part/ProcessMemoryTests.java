package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessMemoryTests {

    @Test
    @EnabledOnOs(OS.LINUX)
    void measuresARunningProcess() {
        var memory = ProcessMemory.find(ProcessIdentity.of(ProcessHandle.current()));

        assertThat(memory.orElse(0)).isGreaterThan(10 * 1024 * 1024);
    }

    @Test
    void knowsNothingOfAProcessThatHasEnded() {
        var ended = new ProcessIdentity(ProcessHandle.current().pid(), Instant.EPOCH);

        assertThat(ProcessMemory.find(ended)).isEmpty();
    }
}
