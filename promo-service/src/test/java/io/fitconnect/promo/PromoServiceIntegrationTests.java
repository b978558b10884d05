package io.fitconnect.promo;

import io.fitconnect.platform.test.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service as others see it. */
@RunningPromoService
class PromoServiceIntegrationTests {

    @LocalServerPort
    private int port;

    @Test
    void keepsItsPublishedApi() {
        OpenApiContract.assertUnchanged("promo-service", "http://localhost:" + port);
    }
}
