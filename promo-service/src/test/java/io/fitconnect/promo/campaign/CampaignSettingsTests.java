package io.fitconnect.promo.campaign;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CampaignSettingsTests {

    @Test
    void demandsATimeToAct() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CampaignSettings(20, 1, 3, 10, Duration.ofSeconds(5), Duration.ZERO, 0.05));
    }
}
