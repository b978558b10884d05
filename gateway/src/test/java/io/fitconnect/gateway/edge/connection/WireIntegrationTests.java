package io.fitconnect.gateway.edge.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.ProblemAssert;
import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** HTTP as clients send it who are slow, old, or up to something. */
@ExtendWith(OutputCaptureExtension.class)
class WireIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway =
            RunningGateway.with("fitconnect.gateway.edge.head-timeout=700ms", "fitconnect.gateway.body.usual=64MB");

    private static final Duration TWICE_THE_TIME = Duration.ofMillis(1_400);

    @Test
    void endsAConnectionWhoseHeadTricklesIn() throws IOException {
        String head = "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "x".repeat(200);
        try (Socket client = RawClient.begin(gateway.port(), "G")) {
            long start = System.nanoTime();
            OutputStream out = client.getOutputStream();
            for (int i = 1; i < head.length() && client.getInputStream().available() == 0; i++) {
                out.write(head.charAt(i));
                out.flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("head-too-slow");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void leavesAKeptConnectionAloneBetweenRequests() throws IOException {
        try (Socket client = RawClient.begin(gateway.port(), "GET /login HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            await().until(() -> client.getInputStream().available() > 0);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1_200));
            client.getOutputStream()
                    .write("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /login", "BREW /login", "PROPFIND /login", "CONNECT /login", "CONNECT localhost:80"})
    void refusesAnUnknownMethod(String line) {
        String answer = RawClient.lines(gateway.port(), line + " HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(405);
        assertThat(answer).containsIgnoringCase("allow: GET, HEAD");
        assertThat(ProblemAssert.parse(RawClient.body(answer)))
                .containsEntry("type", "urn:fitconnect:problem:method-not-allowed");
        assertThat(gateway.auth.received()).isEmpty();
    }

    @Test
    void namesThePathThatAnUnknownMethodIsFor() {
        String answer = RawClient.lines(
                gateway.port(),
                "BREW /api/v1/trainings/a%20b?strong=1 HTTP/1.1",
                "Host: localhost",
                "Connection: close");
        assertThat(ProblemAssert.parse(RawClient.body(answer))).containsEntry("instance", "/api/v1/trainings/a%20b");
        String odd = RawClient.lines(gateway.port(), "BREW /a/../b HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(ProblemAssert.parse(RawClient.body(odd))).doesNotContainKey("instance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/trainings", "/nowhere"})
    void endsAConnectionWhoseBodyTricklesInAfterItsAnswer(String path) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n";
        try (Socket client = RawClient.begin(gateway.port(), head)) {
            long start = System.nanoTime();
            byte[] answer = new byte[8192];
            assertThat(client.getInputStream().read(answer)).isPositive();
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).containsPattern("^HTTP/1.1 40[14]");
            client.setSoTimeout(1);
            while (!isClosed(client)) {
                client.getOutputStream().write('x');
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        } catch (SocketException brokenPipe) {
            assertThat(brokenPipe).hasMessageMatching("(?i)(broken pipe|connection reset).*");
        }
    }

    private static boolean isClosed(Socket client) throws IOException {
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "gzip, chunked", "chunked, chunked", "xchunked"})
    void refusesATransferCodingThatItDoesNotKnow(String coding) {
        String answer = RawClient.lines(
                gateway.port(), "POST /login HTTP/1.1", "Host: localhost", "Transfer-Encoding: " + coding);
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(400);
        assertThat(ProblemAssert.parse(RawClient.body(answer)))
                .containsEntry("type", "urn:fitconnect:problem:malformed-request");
        assertThat(gateway.auth.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.2", "EVIL.example:8080"})
    void servesNoForeignHost(String host) {
        String answer = RawClient.lines(gateway.port(), "GET /login HTTP/1.1", "Host: " + host, "Connection: close");
        assertThat(RawClient.status(answer)).isEqualTo(421);
        assertThat(answer).contains("urn:fitconnect:problem:unknown-host").doesNotContain(host);
        assertThat(gateway.auth.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
    void servesItsOwnHostsUnderAnyPort(String host) {
        String answer = RawClient.lines(gateway.port(), "GET /login HTTP/1.1", "Host: " + host, "Connection: close");
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(200);
    }

    @Test
    void routesATargetInAbsoluteForm() {
        String answer = RawClient.lines(
                gateway.port(), "GET http://localhost/login?a=b HTTP/1.1", "Host: evil.example", "Connection: close");
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(200);
        assertThat(gateway.auth.last().target()).isEqualTo("/login?a=b");
        assertThat(gateway.auth.last().headers().get("X-Forwarded-Host")).isEqualTo("localhost");

        String foreign = RawClient.lines(
                gateway.port(), "GET http://evil.example/login HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(RawClient.status(foreign)).isEqualTo(421);
    }

    @Test
    void answersEachOfSeveralPipelinedRequests() {
        String one = "GET /login HTTP/1.1\r\nHost: localhost\r\n";
        String answers =
                RawClient.exchange(gateway.port(), (one + "\r\n").repeat(3) + one + "Connection: close\r\n\r\n");
        assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(5);
    }

    @Test
    void sendsNoChunksToAnOldClient() {
        gateway.auth.answers((request, response) -> response.sendString(Flux.just("old ", "times")));
        String answer = RawClient.lines(gateway.port(), "GET /login HTTP/1.0", "Host: localhost");
        assertThat(RawClient.status(answer)).isEqualTo(200);
        assertThat(answer).doesNotContainIgnoringCase("transfer-encoding");
        assertThat(RawClient.body(answer)).isEqualTo("old times");
    }

    @Test
    void breaksTowardsTheServiceWhereTheClientsBodyBreaks() throws IOException {
        AtomicInteger whole = new AtomicInteger();
        AtomicInteger broken = new AtomicInteger();
        gateway.auth.answers((request, response) -> request.receive()
                .then()
                .doOnSuccess(end -> whole.incrementAndGet())
                .doOnError(failure -> broken.incrementAndGet())
                .onErrorResume(failure -> Mono.empty())
                .then(response.status(200).send()));
        String head = "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";

        try (Socket client = RawClient.begin(gateway.port(), head)) {
            await().untilAsserted(() -> assertThat(gateway.auth.received()).hasSize(1));
            client.getOutputStream().write("no size\r\n".getBytes(StandardCharsets.ISO_8859_1));
            await().untilAsserted(() -> assertThat(broken).hasValue(1));
        }
        try (Socket client = RawClient.begin(gateway.port(), head)) {
            await().untilAsserted(() -> assertThat(gateway.auth.received()).hasSize(2));
            client.setSoLinger(true, 0);
        }
        await().untilAsserted(() -> assertThat(broken).hasValue(2));
        try (Socket client = RawClient.begin(gateway.port(), head)) {
            await().untilAsserted(() -> assertThat(gateway.auth.received()).hasSize(3));
            client.shutdownOutput();
        }
        await().untilAsserted(() -> assertThat(broken).hasValue(3));
        assertThat(whole).hasValue(0);
    }

    @Test
    void countsNoTimeOfAHeadWhileAnAnswerIsUnderWay() throws IOException {
        gateway.auth.answers((request, response) -> response.sendGroups(
                Flux.concat(part("begin "), part("middle ").delaySubscription(TWICE_THE_TIME), part("end"))));
        try (Socket client = RawClient.begin(gateway.port(), "GET /login HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            await().until(() -> client.getInputStream().available() > 0);
            client.getOutputStream().write("GET /login HT".getBytes(StandardCharsets.ISO_8859_1));
            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(answers).startsWith("HTTP/1.1 200");
            assertThat(answers.indexOf("end")).isPositive().isLessThan(answers.indexOf("HTTP/1.1 408"));
        }
    }

    @Test
    void readsNothingMoreWhileARequestWaitsForAnAnswer() throws IOException, InterruptedException {
        Sinks.Empty<Void> first = Sinks.empty();
        AtomicLong seen = new AtomicLong();
        gateway.auth.answers((request, response) -> request.method().equals(HttpMethod.GET)
                ? first.asMono().then(response.sendString(Mono.just("first")).then())
                : request.receive()
                        .doOnNext(part -> seen.addAndGet(part.readableBytes()))
                        .then(response.sendString(Mono.just("second")).then()));
        byte[] body = new byte[48 * 1024 * 1024];
        AtomicInteger sent = new AtomicInteger();
        try (Socket client =
                RawClient.begin(gateway.port(), "GET /login HTTP/1.1\r\nHost: localhost\r\n\r\n" + post(body.length))) {
            Thread writer = new Thread(() -> send(client, body, sent));
            writer.start();
            AtomicInteger before = new AtomicInteger(-1);
            await().pollInterval(Duration.ofMillis(500)).until(() -> before.getAndSet(sent.get()) == sent.get());
            assertThat(sent.get()).as("what the sockets hold").isLessThan(body.length / 2);

            first.tryEmitEmpty().orThrow();

            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            writer.join();
            assertThat(answers.indexOf("first")).isPositive().isLessThan(answers.indexOf("second"));
            assertThat(seen).hasValue(body.length);
        }
    }

    @Test
    void refusesWebSocketAndIgnoresOtherUpgrades() {
        String webSocket = RawClient.lines(
                gateway.port(),
                "GET /login HTTP/1.1",
                "Host: localhost",
                "Connection: Upgrade",
                "Upgrade: WebSocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        assertThat(RawClient.status(webSocket)).isEqualTo(400);
        assertThat(webSocket).contains("urn:fitconnect:problem:no-web-socket", "server-sent events");
        assertThat(gateway.auth.received()).isEmpty();

        String plain = RawClient.get(gateway.port(), "/login", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk");
        assertThat(RawClient.status(plain)).isEqualTo(200);
        assertThat(gateway.auth.last().headers().contains("Upgrade")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/docs?x=%FF", "/docs?%FF", "/docs?=", "/docs?%00=%C3%28", "/docs/ui/%FF", "/nowhere?x=%FF"})
    void readsNoBadEscapeAsAFaultOfItsOwn(String target, CapturedOutput output) {
        String answer = RawClient.get(gateway.port(), target);
        assertThat(RawClient.status(answer)).as(answer).isBetween(200, 404);
        assertThat(output.getOut()).doesNotContain("failed to handle a request", "\tat ");
    }

    private static Mono<Mono<ByteBuf>> part(String text) {
        return Mono.fromSupplier(() -> Mono.just(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1)));
    }

    private static String post(int length) {
        return "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void send(Socket client, byte[] body, AtomicInteger sent) {
        try {
            for (int at = 0; at < body.length; at += 65_536) {
                client.getOutputStream().write(body, at, Math.min(65_536, body.length - at));
                sent.set(at);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
