package io.fitconnect.integration.connector.polar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.connector.TrackerContract;
import io.fitconnect.integration.connector.TrackerFailure;
import io.fitconnect.integration.connector.VendorStandIn.Signed;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RunningService
class PolarConnectorIntegrationTests extends TrackerContract {

    PolarConnectorIntegrationTests() {
        super(POLAR);
    }

    @Test
    void answersThePingThatComesWhileAWebhookIsMade() {
        String ping = "{\"timestamp\":\"2026-11-30T08:25:10.02Z\",\"event\":\"PING\"}";

        assertThat(POLAR.post(port, new Signed(ping, Map.of()))).isEqualTo(200);
    }

    @Test
    void switchesOnAWebhookThatPolarSwitchedOff() throws Exception {
        URI address = URI.create("http://localhost:" + port + "/webhooks/polar");
        POLAR.makeWebhook(address.toString(), false);

        trackers.require("polar").subscribe(address);

        assertThat(POLAR.isWebhookActive()).isTrue();
    }

    @Test
    void saysThatAnOperatorMakesTheWebhook() {
        POLAR.removeWebhook();

        assertThatExceptionOfType(TrackerFailure.class)
                .isThrownBy(() -> trackers.require("polar").subscribe(URI.create("http://localhost/webhooks/polar")))
                .withMessageContaining("make one");
    }
}
