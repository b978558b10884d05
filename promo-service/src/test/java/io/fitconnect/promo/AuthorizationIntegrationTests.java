package io.fitconnect.promo;

import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: the table {@code authorization.txt}, endpoint by endpoint and viewer by viewer. */
@RunningPromoService
class AuthorizationIntegrationTests {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void hasALineForEachEndpoint() {
        AccessMatrix.assertCovers(TABLE, mappings);
    }

    @Test
    void keepsTheTable() {
        new AccessMatrix(TABLE, "http://localhost:" + port, new PromoOfOwner(port)).assertKept();
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, PromoClient.ADVICE);
    }

    @Test
    void refusesTokensThatNoServiceMayAccept() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, PromoClient.ADVICE);
    }
}
