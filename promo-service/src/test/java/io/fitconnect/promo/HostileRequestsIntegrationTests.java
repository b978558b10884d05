package io.fitconnect.promo;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.hostile.HostileClient;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningPromoService
class HostileRequestsIntegrationTests {

    @LocalServerPort
    private int port;

    /** With every scope and role that an endpoint asks for, so that each request reaches its controller. */
    @TestFactory
    Stream<DynamicNode> areAnsweredWithAProblem() {
        var all = TestTokens.athlete(UUID.randomUUID())
                .roles("athlete", "editor")
                .scopes("openid", "profile:read", "profile:write", "back-office", "coupon:redeem");
        return new HostileClient(port, all.token(), all.scopes().token()).tests();
    }
}
