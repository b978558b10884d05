package io.fitconnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class HashingSettingsTests {

    private static final String PREFIX = "fitconnect.auth.hashing";

    @Test
    void defaultsAreTheFirstChoiceOfOwasp() {
        HashingSettings settings = Settings.bind(PREFIX, HashingSettings.class, Map.of());

        assertThat(settings)
                .isEqualTo(new HashingSettings(DataSize.ofMegabytes(19), 2, 1, 0, 64, Duration.ofSeconds(5)));
    }

    @Test
    void leavesOneProcessorToOthers() {
        HashingSettings settings = Settings.bind(PREFIX, HashingSettings.class, Map.of());

        assertThat(settings.threads())
                .isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        assertThat(Settings.bind(PREFIX, HashingSettings.class, Map.of(PREFIX + ".concurrency", "3"))
                        .threads())
                .isEqualTo(3);
    }

    @Test
    void refusesMemoryThatMakesHashesCheap() {
        assertThatThrownBy(() -> Settings.bind(PREFIX, HashingSettings.class, Map.of(PREFIX + ".memory", "1MB")))
                .rootCause()
                .hasMessageContaining("at least");
    }
}
