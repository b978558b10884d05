package io.fitconnect.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.FakeService;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service whose streams are held by a server of their own. */
class StreamAddressIntegrationTests {

    private static final String LIVE = "/api/v1/live";
    private static final String TRAININGS = "/api/v1/trainings";

    private static final FakeService STREAMS = new FakeService("streams");

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            "fitconnect.gateway.house-file=src/test/resources/stream-port.yaml",
            "fitconnect.gateway.stream-services.training=" + STREAMS.url(),
            "fitconnect.gateway.upstream.open-for=10m",
            "fitconnect.gateway.upstream.window=10");

    @AfterAll
    static void stop() {
        STREAMS.close();
    }

    @Test
    void isAnUpstreamOfItsOwn() {
        STREAMS.answersUsually();

        assertThat(gateway.get(LIVE, Tokens.valid()).body()).isEqualTo("streams");
        assertThat(gateway.get(TRAININGS, Tokens.valid()).body()).isEqualTo("training");

        STREAMS.stop();
        for (int i = 0; i < 20; i++) {
            gateway.get(LIVE, Tokens.valid());
        }

        assertThat(gateway.management("/actuator/prometheus").body())
                .contains("fitconnect_gateway_upstream_open{service=\"training-streams\"} 1.0")
                .contains("fitconnect_gateway_upstream_open{service=\"training\"} 0.0");
        assertThat(gateway.get(TRAININGS, Tokens.valid()).body()).isEqualTo("training");
    }
}
