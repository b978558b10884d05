package io.fitconnect.integration.connector.suunto;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.connector.TrackerContract;

@RunningService
class SuuntoConnectorIntegrationTests extends TrackerContract {

    SuuntoConnectorIntegrationTests() {
        super(SUUNTO);
    }
}
