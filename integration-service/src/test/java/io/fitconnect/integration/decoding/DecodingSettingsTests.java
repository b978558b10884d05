package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecodingSettingsTests {

    @Test
    void usesAllProcessorsAndHalfOfTheHeapByDefault() {
        DecodingSettings settings = SettingsBinding.defaultsOf(DecodingSettings.class);

        assertThat(settings.effectiveParallelism())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(settings.effectiveMemoryBytes())
                .isEqualTo(Runtime.getRuntime().maxMemory() / 2);
        assertThat(settings.lease()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.maxAttempts()).isEqualTo(3);
        assertThat(settings.delayAfterFault(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.delayAfterFault(2)).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.streamGuard()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void obeysANumber() {
        assertThat(SettingsBinding.with(DecodingSettings.class, "parallelism", "7")
                        .effectiveParallelism())
                .isEqualTo(7);
    }

    @Test
    void refusesWhatCannotWork() {
        assertThat(SettingsBinding.failureOf(DecodingSettings.class, "parallelism", "-1"))
                .hasMessageContaining("parallelism");
        assertThat(SettingsBinding.failureOf(DecodingSettings.class, "max-attempts", "0"))
                .hasMessageContaining("maxAttempts");
    }
}
