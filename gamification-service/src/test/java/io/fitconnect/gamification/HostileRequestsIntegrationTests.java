package io.fitconnect.gamification;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.hostile.HostileClient;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGamificationService
class HostileRequestsIntegrationTests {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicNode> areAnsweredWithAProblem() {
        var athlete = TestTokens.athlete(UUID.randomUUID())
                .scopes("openid", "gamification:read", "gamification:write", "back-office")
                .roles("athlete", "editor", "moderator");
        return new HostileClient(port, athlete.token(), athlete.scopes().token()).tests();
    }
}
