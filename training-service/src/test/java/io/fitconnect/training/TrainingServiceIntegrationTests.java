package io.fitconnect.training;

import io.fitconnect.platform.test.OpenApiContract;
import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@StoreBackedTest({Store.POSTGRES, Store.KAFKA})
class TrainingServiceIntegrationTests {

    @LocalServerPort
    private int port;

    @Test
    void keepsItsPublishedApi() {
        OpenApiContract.assertUnchanged("training-service", "http://localhost:" + port);
    }
}
