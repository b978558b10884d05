package io.fitconnect.integration.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import org.junit.jupiter.api.Test;

class AnswerSettingsTests {

    @Test
    void boundReadsSpaceAndPaceByDefault() {
        AnswerSettings settings = SettingsBinding.defaultsOf(AnswerSettings.class);

        assertThat(settings.largeReads()).isEqualTo(8);
        assertThat(settings.spool().toGigabytes()).isEqualTo(1);
        assertThat(settings.leastBytesPerPeriod()).isEqualTo(20 * 16 * 1024);
    }

    @Test
    void refuseNoReadsAtAll() {
        assertThat(SettingsBinding.failureOf(AnswerSettings.class, "large-reads", "0"))
                .hasMessageContaining("largeReads");
    }
}
