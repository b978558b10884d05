package io.fitconnect.gateway.stream;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StreamIntegrationTests {

    private static final String LIVE = "/api/v1/live";
    private static final String TRAININGS = "/api/v1/trainings";

    private static final Duration STREAM_IDLE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(7);

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            RunningGateway.HOUSE_WITH_A_STREAM,
            "fitconnect.gateway.upstream.max-connections=2",
            "fitconnect.gateway.upstream.acquire-timeout=200ms",
            "fitconnect.gateway.upstream.response-timeout=1500ms",
            "fitconnect.gateway.upstream.stream-idle=" + STREAM_IDLE,
            "fitconnect.gateway.upstream.open-for=10m",
            "fitconnect.gateway.upstream.window=10",
            "fitconnect.gateway.edge.idle-timeout=3s",
            "fitconnect.gateway.streams.longest=" + LONGEST,
            "fitconnect.gateway.streams.per-caller=3");

    private final List<InputStream> open = new ArrayList<>();

    @AfterEach
    void closeStreams() throws IOException {
        for (InputStream stream : open) {
            stream.close();
        }
        await().untilAsserted(() ->
                assertThat(gateway.bean(OpenStreams.class).count()).isZero());
    }

    @Test
    void takesNoConnectionFromOrdinaryRequests() throws Exception {
        everySecondAnEvent();
        for (int athlete = 0; athlete < 30; athlete++) {
            openStream("athlete-" + athlete);
        }
        gateway.training.answersUsually();
        for (int i = 0; i < 20; i++) {
            assertThat(gateway.get(TRAININGS, Tokens.valid()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void holdsNoShortageOfItsOwnAgainstTheService() throws Exception {
        gateway.training.answers(
                (request, response) -> response.sendString(Mono.just("late").delayElement(Duration.ofMillis(100))));
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Thread thread = new Thread(() -> gateway.get(TRAININGS, Tokens.valid()));
            thread.start();
            waiting.add(thread);
        }
        for (Thread thread : waiting) {
            thread.join();
        }
        String metrics = gateway.management("/actuator/prometheus").body();
        assertThat(metrics).contains("fitconnect_gateway_upstream_open{service=\"training\"} 0.0");
        assertThat(metrics).containsPattern("upstream_failures_total\\{kind=\"exhausted\",service=\"training\"} [1-9]");
    }

    @Test
    void outlivesTheSilencesThatEndOrdinaryAnswers() throws Exception {
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.concat(event("first"), event("second").delaySubscription(Duration.ofMillis(3500)))));

        try (InputStream stream = openStream("athlete")) {
            assertThat(read(stream, "first")).isEqualTo("data: first\n\n");
            assertThat(read(stream, "second")).isEqualTo("data: second\n\n");
        }
    }

    @Test
    void breaksAStreamWhoseServiceIsSilentForTooLong() throws Exception {
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.concat(event("first"), Flux.never())));

        try (InputStream stream = openStream("athlete")) {
            assertThat(read(stream, "first")).isEqualTo("data: first\n\n");
            assertThatIOException().isThrownBy(stream::read);
        }
    }

    @Test
    void boundsTheHeadOfAStreamLikeThatOfAnyResponse() {
        gateway.training.answers((request, response) -> Mono.never());
        long start = System.nanoTime();
        assertThatProblem(gateway.get(LIVE, Tokens.valid())).is(504, "service-too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(STREAM_IDLE);
    }

    @Test
    void closesTheKeptConnectionOfAnEndedStreamWhenItIsIdle() throws Exception {
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.just(Mono.just(Unpooled.copiedBuffer("data: last\n\n", StandardCharsets.UTF_8)))));
        String request = "GET " + LIVE + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.valid();
        try (Socket client = RawClient.begin(gateway.port(), request + "\r\n\r\n")) {
            assertThat(client.getInputStream().readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .contains("data: last");
        }
    }

    @Test
    void losesNothingForASlowReader() throws Exception {
        int events = 400;
        String filling = "x".repeat(20_000);
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.range(0, events).concatMap(number -> event(number + filling))));

        try (InputStream stream = openStream("athlete")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1500));
            for (int number = 0; number < events; number++) {
                assertThat(read(stream, number + filling)).startsWith("data: " + number + "x");
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void cutsNoDownloadOfASlowClient() throws Exception {
        int size = 64 * 1024 * 1024;
        gateway.training.answers((request, response) ->
                response.send(Flux.range(0, size / 65_536).map(part -> Unpooled.wrappedBuffer(new byte[65_536]))));
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(65_536);
            client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), gateway.port()));
            client.getOutputStream()
                    .write(("GET " + TRAININGS
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + Tokens.valid() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            long read = 0;
            for (int pause = 0; pause < 2; pause++) { // each longer than a service may be silent
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2000));
                read += client.getInputStream().readNBytes(1024 * 1024).length;
            }
            read += client.getInputStream().transferTo(OutputStream.nullOutputStream());
            assertThat(read).isGreaterThan(size);
        }
    }

    @Test
    void endsAStreamAtTheLatestAfterItsLongestTime() throws Exception {
        everySecondAnEvent();
        InputStream stream = openStream("athlete");
        long start = System.nanoTime();

        assertThat(stream.readAllBytes()).isNotEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(2), LONGEST.multipliedBy(2));
    }

    @Test
    void refusesMoreThanACallerMayHave() throws Exception {
        everySecondAnEvent();
        for (int i = 0; i < 3; i++) {
            openStream("athlete");
        }
        assertThatProblem(gateway.get(LIVE, Tokens.es256(claims -> claims.subject("athlete"))))
                .is(429, "too-many-streams");
        openStream("other");

        open.remove(0).close();
        await().untilAsserted(() -> openStream("athlete"));
    }

    @Test
    void endsAStreamWhoseTokenIsRefusedMeanwhile() throws Exception {
        everySecondAnEvent();
        InputStream ended = openStream("athlete");
        InputStream other = openStream("other");
        read(ended, "1");

        gateway.bean(OpenStreams.class).endThose(token -> token.subject().equals("athlete"));

        assertThat(ended.readAllBytes()).isNotNull(); // returns when the stream has ended
        await().untilAsserted(() ->
                assertThat(gateway.bean(OpenStreams.class).count()).isEqualTo(1));
        assertThat(read(other, "1")).isEqualTo("data: 1\n\n");
    }

    @Test
    void countsAStreamAsAnsweredWhenItsHeadHasCome() throws Exception {
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.concat(event("a"), event("b").delaySubscription(Duration.ofMillis(1200)))));
        try (InputStream stream = openStream("athlete")) {
            assertThat(stream.readAllBytes()).isNotEmpty();
        }
        String metrics = gateway.management("/actuator/prometheus").body();
        assertThat(metrics).containsPattern("fitconnect_gateway_streams_open [0-9]");
        assertThat(metrics)
                .containsPattern("fitconnect_gateway_requests_seconds_max\\{route=\"training\",status=\"200\"} 0\\.");
    }

    private static void everySecondAnEvent() {
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.concat(
                        event("1"), Flux.interval(Duration.ofSeconds(1)).concatMap(tick -> event("1")))));
    }

    private InputStream openStream(String athlete) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        gateway.withToken(LIVE, Tokens.es256(claims -> claims.subject(athlete)))
                                .build(),
                        BodyHandlers.ofInputStream());
        open.add(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String read(InputStream stream, String data) throws IOException {
        return new String(stream.readNBytes("data: \n\n".length() + data.length()), StandardCharsets.UTF_8);
    }

    private static Mono<Mono<io.netty.buffer.ByteBuf>> event(String data) {
        return Mono.fromSupplier(
                () -> Mono.just(Unpooled.copiedBuffer("data: " + data + "\n\n", StandardCharsets.UTF_8)));
    }
}
