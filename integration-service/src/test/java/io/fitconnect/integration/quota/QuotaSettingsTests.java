package io.fitconnect.integration.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import org.junit.jupiter.api.Test;

class QuotaSettingsTests {

    @Test
    void letsAnAthletesWholeHistoryIn() {
        QuotaSettings settings = SettingsBinding.defaultsOf(QuotaSettings.class);

        assertThat(settings.rateOfAthletesHistory().burst()).isGreaterThan(10 * 365 * 20);
        assertThat(settings.rateOfAthlete().burst())
                .isLessThan(settings.rateOfApp().burst());
        assertThat(settings.tracked()).isEqualTo(100_000);
    }

    @Test
    void refusesARateThatLetsNoWholeBatchIn() {
        assertThat(SettingsBinding.failureOf(QuotaSettings.class, "athlete.burst", "999"))
                .isNotNull();
        assertThat(SettingsBinding.failureOf(QuotaSettings.class, "tracked", "0"))
                .isNotNull();
    }
}
