package io.fitconnect.auth;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.test.hostile.HostileClient;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@AuthServiceTest
class HostileRequestsIntegrationTests {

    private final House house;

    @LocalServerPort
    private int port;

    HostileRequestsIntegrationTests(House house) {
        this.house = house;
    }

    @TestFactory
    Stream<DynamicNode> areAnsweredWithAProblem() {
        String bearer = new StaffMember(house, "administrator").bearer();
        return new HostileClient(port, bearer.substring("Bearer ".length()), token("openid")).tests();
    }

    private String token(String scope) {
        return App.web(scope)
                .signIn(house.browserOf(Visitor.unknown()), house.wire())
                .text("access_token");
    }
}
