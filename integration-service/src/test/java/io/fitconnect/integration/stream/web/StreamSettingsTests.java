package io.fitconnect.integration.stream.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import org.junit.jupiter.api.Test;

class StreamSettingsTests {

    @Test
    void boundReadsSpaceAndPaceByDefault() {
        StreamSettings settings = SettingsBinding.defaultsOf(StreamSettings.class);

        assertThat(settings.largeReads()).isEqualTo(8);
        assertThat(settings.spool().toGigabytes()).isEqualTo(1);
        assertThat(settings.leastBytesPerPeriod()).isEqualTo(20 * 16 * 1024);
    }

    @Test
    void refuseNoReadsAtAll() {
        assertThat(SettingsBinding.failureOf(StreamSettings.class, "large-reads", "0"))
                .hasMessageContaining("largeReads");
    }
}
