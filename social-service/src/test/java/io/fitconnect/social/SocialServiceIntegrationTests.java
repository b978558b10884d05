package io.fitconnect.social;

import io.fitconnect.platform.test.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningSocialService
class SocialServiceIntegrationTests {

    @LocalServerPort
    private int port;

    @Test
    void publishesTheDocumentOfItsApi() {
        OpenApiContract.assertUnchanged("social-service", "http://localhost:" + port);
    }
}
