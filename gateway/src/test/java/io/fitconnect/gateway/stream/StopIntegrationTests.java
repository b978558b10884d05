package io.fitconnect.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.netty.buffer.Unpooled;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StopIntegrationTests {

    private static final Duration GRACE = Duration.ofSeconds(50);

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            RunningGateway.HOUSE_WITH_A_STREAM, "spring.lifecycle.timeout-per-shutdown-phase=" + GRACE);

    @Test
    void endsStreamsBeforeTheServerWaitsForRequestsUnderWay() throws Exception {
        gateway.training.answers((request, response) -> response.sendGroups(
                Flux.concat(Flux.just(Mono.just(Unpooled.copiedBuffer(":", StandardCharsets.UTF_8))), Flux.never())));
        try (InputStream stream = HttpClient.newHttpClient()
                .send(gateway.withToken("/api/v1/live", Tokens.valid()).build(), BodyHandlers.ofInputStream())
                .body()) {
            assertThat(stream.read()).isEqualTo(':');
            long start = System.nanoTime();

            gateway.stop();

            assertThat(stream.read()).isEqualTo(-1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(GRACE.dividedBy(2));
        }
    }
}
