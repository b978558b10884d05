package io.fitconnect.integration.connector.wahoo;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.connector.TrackerContract;

@RunningService
class WahooConnectorIntegrationTests extends TrackerContract {

    WahooConnectorIntegrationTests() {
        super(WAHOO);
    }
}
