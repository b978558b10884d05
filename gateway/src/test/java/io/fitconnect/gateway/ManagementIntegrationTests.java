package io.fitconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
