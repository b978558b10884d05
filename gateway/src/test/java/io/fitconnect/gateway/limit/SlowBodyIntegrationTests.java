package io.fitconnect.gateway.limit;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SlowBodyIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            RunningGateway.HOUSE_WITH_A_STREAM,
            "fitconnect.gateway.body.time=600ms",
            "fitconnect.gateway.body.larger-grace=600ms",
            "fitconnect.gateway.body.larger-rate=100B");

    @Test
    void gives408ToAFormThatComesByteByByteAndFreesTheService() {
        AtomicBoolean free = new AtomicBoolean();
        gateway.auth.answers((request, response) -> {
            request.withConnection(connection -> connection.onDispose(() -> free.set(true)));
            return request.receive().then(response.sendString(Mono.just("late")).then());
        });
        var answer =
                gateway.send(gateway.request("/oauth2/revoke").POST(drip(1)).timeout(Duration.ofSeconds(10)));
        assertThatProblem(answer).is(408, "body-too-slow").says("600ms");
        await().untilTrue(free);
    }

    @Test
    void closesTheConnectionOfAFormThatStops() {
        String answer = RawClient.exchange(
                gateway.port(), "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\na");
        assertThat(RawClient.status(answer)).isEqualTo(408);
        assertThat(answer).containsIgnoringCase("connection: close");
    }

    @Test
    void takesAnImportThatIsSlowButMoves() {
        var answer = gateway.send(
                gateway.withToken("/api/v1/imports", Tokens.valid()).POST(drip(100, 15)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void gives408ToAnImportThatHardlyMoves() {
        var answer = gateway.send(gateway.withToken("/api/v1/imports", Tokens.valid())
                .POST(drip(1))
                .timeout(Duration.ofSeconds(10)));
        assertThatProblem(answer).is(408, "body-too-slow").says("100 bytes a second");
    }

    /** So many bytes every 100 ms, without end. */
    private static HttpRequest.BodyPublisher drip(int bytes) {
        return drip(bytes, Integer.MAX_VALUE);
    }

    private static HttpRequest.BodyPublisher drip(int bytes, int times) {
        Flux<ByteBuffer> drops = Flux.interval(Duration.ofMillis(100))
                .onBackpressureDrop()
                .take(times)
                .map(i -> ByteBuffer.wrap(new byte[bytes]));
        return BodyPublishers.fromPublisher(JdkFlowAdapter.publisherToFlowPublisher(drops));
    }
}
