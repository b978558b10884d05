package io.fitconnect.notification;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.hostile.HostileClient;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningNotificationService
class HostileRequestsIntegrationTests {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicNode> areAnsweredWithAProblem() {
        var athlete = TestTokens.athlete(UUID.randomUUID());
        return new HostileClient(port, athlete.token(), athlete.scopes().token()).tests();
    }
}
