package io.fitconnect.gamification;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessTable;
import io.fitconnect.platform.test.access.Circle;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: the table {@code authorization.txt}, endpoint by endpoint and viewer by viewer. */
@RunningGamificationService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationIntegrationTests {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Visibilities visibilities;

    private AccessMatrix matrix;

    @BeforeAll
    void meet() {
        Circle circle = new Circle(); // not before the stores are there
        matrix = new AccessMatrix(TABLE, "http://localhost:" + port, new GamificationOfOwner(port, circle));
        circle.awaitRelations(visibilities);
    }

    @Test
    void hasALineForEachEndpoint() {
        AccessMatrix.assertCovers(TABLE, mappings);
    }

    @Test
    void keepsTheTable() {
        matrix.assertKept();
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, "/api/v1/achievements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/achievements", "/api/v1/boards/world", "/api/v1/challenges", "/api/v1/fairness-flags"})
    void refusesTokensThatNoServiceMayAccept(String path) {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, path);
    }
}
