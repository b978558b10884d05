package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessIdentityTests {

    @Test
    void findsTheProcessThatItWasTakenFrom() {
        var identity = ProcessIdentity.of(ProcessHandle.current());

        assertThat(identity.find()).contains(ProcessHandle.current());
    }

    @Test
    void findsNothingWhenThePidBelongsToALaterProcess() {
        var now = ProcessIdentity.of(ProcessHandle.current());
        var earlier = new ProcessIdentity(now.pid(), now.startedAt().minusSeconds(60));

        assertThat(earlier.find()).isEmpty();
        assertThat(earlier.isAlive()).isFalse();
    }

    @Test
    void bearsASmallCorrectionOfTheClock() {
        var now = ProcessIdentity.of(ProcessHandle.current());
        var corrected = new ProcessIdentity(now.pid(), now.startedAt().plusSeconds(1));

        assertThat(corrected.isAlive()).isTrue();
    }

    @Test
    void seesTheEndOfAProcess() throws IOException {
        var process = new ProcessBuilder("sleep", "60").start();
        var identity = ProcessIdentity.of(process.toHandle());

        assertThat(identity.endsWithin(Duration.ofMillis(200))).isFalse();
        process.destroy();
        assertThat(identity.endsWithin(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void countsAProcessThatWasCollectedMeanwhileAsEnded() throws Exception {
        var process = new ProcessBuilder("true").start();
        process.waitFor();

        assertThat(ProcessIdentity.hasEnded(process.pid())).isTrue();
        assertThat(ProcessIdentity.hasEnded(ProcessHandle.current().pid())).isFalse();
    }
}
