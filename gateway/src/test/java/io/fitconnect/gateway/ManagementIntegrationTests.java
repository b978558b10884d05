package io.fitconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RunningGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void isReadyAndAlive() {
        assertThat(gateway.management("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        assertThat(gateway.management("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void showsWhatAnOperatorAsksFor() {
        gateway.send(gateway.request("/login"));
        gateway.send(gateway.request("/nowhere"));
        assertThat(gateway.management("/actuator/prometheus").body())
                .contains("fitconnect_gateway_requests_seconds_count{route=\"auth\",status=\"200\"}")
                .contains("fitconnect_gateway_requests_seconds_bucket{route=\"auth\",status=\"200\",le=\"0.2\"}")
                .contains("fitconnect_gateway_requests_seconds_count{route=\"none\",status=\"404\"}")
                .contains("fitconnect_gateway_token_checks_total{result=\"expired\"}")
                .contains("fitconnect_gateway_token_cache_size")
                .contains("fitconnect_gateway_rate_limited_total{kind=\"sign-in\"}")
                .contains("fitconnect_gateway_upstream_failures_total{kind=\"timeout\",service=\"training\"}")
                .contains("jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,, 200",
        "gateway,, 200",
        "evil.example,, 421",
        "127.0.0.1.evil.example,, 421",
        "localhost, http://evil.example, 403"
    })
    void refusesForeignNamesAndSites(String host, @Nullable String origin, int status) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.managementPort())) {
            String request = "GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\n"
                    + (origin == null ? "" : "Origin: " + origin + "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void leavesThePublicPortToItsOwnRules() {
        assertThat(gateway.send(gateway.request("/login").header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void hidesManagementFromThePublicPort() {
        assertThat(gateway.send(gateway.request("/actuator/health")).statusCode())
                .isEqualTo(404);
        assertThat(gateway.send(gateway.request("/actuator/prometheus")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersTheManagementPortWithoutTheEdge() {
        assertThat(gateway.management("/actuator/health").headers().firstValue("x-request-id"))
                .isEmpty();
    }
}
