package io.fitconnect.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.runtime.SettingsBinding;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(SettingsBinding.defaultsOf(OutboxSettings.class))
                .isEqualTo(new OutboxSettings(
                        true, 4, 500, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15), 900_000));
    }

    @ParameterizedTest
    @CsvSource({
        "parallelism, 0",
        "parallelism, 17",
        "batch-size, 0",
        "batch-size, 5001",
        "poll-interval, 0s",
        "send-timeout, 0s",
        "max-event-bytes, 1023"
    })
    void rejectBadValues(String name, String value) {
        assertThat(SettingsBinding.failureOf(OutboxSettings.class, name, value)).isNotNull();
    }

    /** Otherwise Kafka could still get events of a relay whose lane another one has. */
    @ParameterizedTest
    @CsvSource({"lease, 10s", "send-timeout, 8s"})
    void rejectALeaseThatEndsBeforeTheLastDelivery(String name, String value) {
        assertThat(SettingsBinding.failureOf(OutboxSettings.class, name, value))
                .hasStackTraceContaining("two send timeouts");
    }
}
