package io.fitconnect.local.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TestRunTests {

    @Test
    void belongsToAProcessAboveTheTests() throws IOException {
        var child = new ProcessBuilder("sleep", "60").start();
        try {
            assertThat(TestRun.owner(child.toHandle())).isNotEqualTo(child.toHandle());
        } finally {
            child.destroy();
        }
    }

    @Test
    void belongsToTheTestsThemselvesWhenTheyAreOrphans() throws IOException {
        var orphan = startOrphan();
        try {
            assertThat(TestRun.owner(orphan)).isEqualTo(orphan);
        } finally {
            orphan.destroy();
        }
    }

    private static ProcessHandle startOrphan() throws IOException {
        var parent = new ProcessBuilder("sh", "-c", "sleep 60 >/dev/null 2>&1 & echo $!").start();
        var pid = new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        parent.onExit().join();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
