package io.fitconnect.social;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.hostile.HostileClient;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningSocialService
class HostileRequestsIntegrationTests {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicNode> areAnsweredWithAProblem() {
        var athlete = TestTokens.athlete(UUID.randomUUID())
                .scopes("openid", "social:read", "social:write", "back-office")
                .roles("athlete", "moderator");
        return new HostileClient(port, athlete.token(), athlete.scopes().token()).tests();
    }
}
