package io.fitconnect.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.FakeService;
import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class UpstreamIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("fitconnect.gateway.body.usual=64MB");

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 301, 302, 303, 304, 400, 401, 403, 404, 409, 412, 422, 428, 500, 503, 599})
    void passesEveryStatusOnAsItIs(int status) {
        boolean bare = status == 204 || status == 304;
        gateway.auth.answers((request, response) -> {
            response.status(status).header("Location", "/elsewhere").header("Retry-After", "7");
            return bare ? response.send() : response.sendString(Mono.just("body of " + status));
        });
        HttpResponse<String> answer = gateway.send(gateway.request("/login"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(bare ? "" : "body of " + status);
        assertThat(answer.headers().firstValue("Location")).hasValue("/elsewhere");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void passesEveryMethodOn(String method) {
        gateway.send(gateway.request("/login").method(method, BodyPublishers.noBody()));
        assertThat(gateway.auth.last().method()).isEqualTo(method);
    }

    @Test
    void answersHeadWithTheLengthAndNoBody() {
        gateway.auth.answers(
                (request, response) -> response.header("Content-Length", "1234").send());
        HttpResponse<String> answer = gateway.send(gateway.request("/login").method("HEAD", BodyPublishers.noBody()));
        assertThat(gateway.auth.last().method()).isEqualTo("HEAD");
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("1234");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 301, 304, 401, 404, 409, 428, 500, 503})
    void answersHeadWithTheServicesStatus(int status) {
        gateway.auth.answers((request, response) ->
                response.status(status).header("Location", "/elsewhere").send());
        HttpResponse<String> answer = gateway.send(gateway.request("/login").method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location")).hasValue("/elsewhere");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void answersHeadWithItsOwnRefusals() {
        assertThat(head("/api/v1/trainings")).isEqualTo(401);
        assertThat(head("/nowhere")).isEqualTo(404);
        gateway.auth.answers((request, response) -> FakeService.hangUp(request));
        assertThat(head("/login")).isEqualTo(502);
    }

    private static int head(String target) {
        return gateway.send(gateway.request(target).method("HEAD", BodyPublishers.noBody()))
                .statusCode();
    }

    @Test
    void framesAnAnswerOnce() {
        gateway.auth.answers((request, response) -> response.sendString(Flux.just("a", "b")));
        assertThat(RawClient.get(gateway.port(), "/login").split("(?i)transfer-encoding: chunked", -1))
                .hasSize(2);
        gateway.auth.answers(
                (request, response) -> response.header("Content-Length", "1").sendString(Mono.just("a")));
        String fixed = RawClient.get(gateway.port(), "/login");
        assertThat(fixed.split("(?i)content-length: 1", -1)).hasSize(2);
        assertThat(fixed).doesNotContainIgnoringCase("transfer-encoding");
    }

    @Test
    void keepsSeveralCookiesApart() {
        gateway.auth.answers((request, response) -> response.addHeader("Set-Cookie", "a=1; Path=/")
                .addHeader("Set-Cookie", "b=2; HttpOnly")
                .send());
        assertThat(gateway.send(gateway.request("/login")).headers().allValues("Set-Cookie"))
                .containsExactly("a=1; Path=/", "b=2; HttpOnly");
    }

    @Test
    void streamsALargeBodyThrough() {
        AtomicLong seen = new AtomicLong();
        gateway.auth.answers((request, response) -> request.receive()
                .doOnNext(part -> seen.addAndGet(part.readableBytes()))
                .then(response.sendString(Mono.just("done")).then()));
        byte[] body = new byte[20 * 1024 * 1024];
        assertThat(gateway.send(gateway.request("/login").POST(BodyPublishers.ofByteArray(body)))
                        .body())
                .isEqualTo("done");
        assertThat(seen).hasValue(body.length);
    }

    @Test
    void streamsALargeAnswerThrough() {
        gateway.auth.answers((request, response) ->
                response.send(Flux.range(0, 2000).map(i -> Unpooled.wrappedBuffer(new byte[10_000]))));
        assertThat(gateway.send(gateway.request("/login")).body()).hasSize(20_000_000);
    }

    @Test
    void passesEventsOnAtOnce() throws IOException, InterruptedException {
        Sinks.Many<String> events = Sinks.many().unicast().onBackpressureBuffer();
        gateway.auth.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(events.asFlux().map(event -> Mono.just(bytes(event)))));
        events.tryEmitNext("data: 1\n\n").orThrow();
        HttpRequest request = gateway.request("/login").build();
        try (InputStream stream = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            assertThat(stream.readNBytes(9)).asString(StandardCharsets.UTF_8).isEqualTo("data: 1\n\n");
            events.tryEmitNext("data: 2\n\n").orThrow();
            assertThat(stream.readNBytes(9)).asString(StandardCharsets.UTF_8).isEqualTo("data: 2\n\n");
            events.tryEmitComplete().orThrow();
        }
    }

    @Test
    void breaksOffWhenTheServiceDoes() {
        gateway.auth.answers((request, response) -> response.header("Content-Length", "100")
                .sendGroups(Flux.just(Mono.just(bytes("half")))
                        .concatWith(Mono.delay(Duration.ofMillis(50))
                                .then(FakeService.hangUp(request))
                                .then(Mono.never()))));
        String answer = RawClient.lines(gateway.port(), "GET /login HTTP/1.1", "Host: localhost");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("problem");
    }

    @Test
    void carriesManyRequestsAtOnce() {
        gateway.training.answers((request, response) ->
                response.sendString(Mono.just(request.uri()).delayElement(Duration.ofMillis(20))));
        String token = Tokens.valid();
        HttpClient client = HttpClient.newHttpClient();
        List<String> targets =
                IntStream.range(0, 150).mapToObj(i -> "/api/v1/trainings/" + i).toList();
        List<CompletableFuture<String>> bodies = targets.stream()
                .map(target -> client.sendAsync(
                                gateway.withToken(target, token).build(), HttpResponse.BodyHandlers.ofString())
                        .thenApply(HttpResponse::body))
                .toList();
        assertThat(bodies).extracting(CompletableFuture::join).isEqualTo(targets);
    }

    @Test
    void reusesConnections() {
        gateway.auth.answers(
                (request, response) -> response.sendString(Mono.just(String.valueOf(request.remoteAddress()))));
        Set<String> peers = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            peers.add(gateway.send(gateway.request("/login")).body());
        }
        assertThat(peers).hasSizeLessThanOrEqualTo(4);
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    }
}
