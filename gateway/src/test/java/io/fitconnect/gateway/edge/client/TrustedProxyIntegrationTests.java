package io.fitconnect.gateway.edge.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Behind a load balancer that ends TLS. */
class TrustedProxyIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            "fitconnect.gateway.edge.trusted-proxies=127.0.0.0/8,10.0.0.0/8",
            "fitconnect.gateway.edge.hosts=localhost,127.0.0.1,fitconnect.example");

    @Test
    void believesTheProxy() {
        String answer = RawClient.get(
                gateway.port(),
                "/login",
                "X-Forwarded-For: 198.51.100.1, 203.0.113.9, 10.1.2.3",
                "X-Forwarded-Host: fitconnect.example",
                "X-Forwarded-Proto: https");
        var headers = gateway.auth.last().headers();
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("203.0.113.9");
        assertThat(headers.getAll("X-Forwarded-Host")).containsExactly("fitconnect.example");
        assertThat(headers.getAll("X-Forwarded-Proto")).containsExactly("https");
        assertThat(headers.getAll("X-Forwarded-Port")).containsExactly("443");
        assertThat(answer).contains("strict-transport-security: max-age=31536000; includeSubDomains");
    }
}
