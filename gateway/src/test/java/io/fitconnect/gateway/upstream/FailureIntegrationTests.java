package io.fitconnect.gateway.upstream;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.FakeService;
import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FailureIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            "fitconnect.gateway.upstream.response-timeout=1500ms",
            "fitconnect.gateway.upstream.open-for=1s",
            "fitconnect.gateway.upstream.window=10");

    @BeforeEach
    void waitUntilTheBreakerIsClosed() {
        for (int i = 0; i < 12; i++) {
            await().pollDelay(Duration.ZERO)
                    .untilAsserted(() -> assertThat(page().statusCode()).isEqualTo(200));
        }
        gateway.auth.forgetReceived();
    }

    @Test
    void answers503WhenTheServiceIsDown() {
        gateway.auth.stop();
        try {
            assertThatProblem(page())
                    .is(503, "service-unavailable")
                    .hasHeader("Retry-After", "1")
                    .says("nothing was done");
        } finally {
            gateway.auth.startAgain();
        }
    }

    @Test
    void stopsAskingADeadServiceAndTriesAgainLater() {
        gateway.auth.stop();
        for (int i = 0; i < 10; i++) {
            assertThat(page().statusCode()).isEqualTo(503);
        }
        gateway.auth.startAgain();
        assertThatProblem(page()).is(503, "service-unavailable");
        assertThat(gateway.auth.received()).isEmpty();
        assertThat(gateway.management("/actuator/prometheus").body())
                .containsPattern("fitconnect_gateway_upstream_failures_total\\{kind=\"open\",service=\"auth\"\\} [1-9]")
                .containsPattern(
                        "fitconnect_gateway_upstream_failures_total\\{kind=\"unreachable\",service=\"auth\"\\} [1-9]")
                .contains("fitconnect_gateway_upstream_open{service=\"auth\"} 1.0");
        await().untilAsserted(() -> assertThat(page().statusCode()).isEqualTo(200));
    }

    @Test
    void keepsOtherServicesApart() {
        gateway.profile.stop();
        try {
            String token = Tokens.valid();
            for (int i = 0; i < 12; i++) {
                assertThat(gateway.get("/api/v1/profiles/me", token).statusCode())
                        .isEqualTo(503);
            }
            assertThat(gateway.get("/api/v1/trainings", token).statusCode()).isEqualTo(200);
        } finally {
            gateway.profile.startAgain();
        }
    }

    @Test
    void answers504WithoutAResponseHead() {
        gateway.auth.answers((request, response) -> Mono.never());
        assertThatProblem(page()).is(504, "service-too-slow").says("not known");
    }

    @Test
    void isPatientWithASlowUpload() {
        Flux<ByteBuffer> slow = Flux.interval(Duration.ofMillis(400)).take(6).map(i -> ByteBuffer.wrap(new byte[] {1}));
        HttpResponse<String> answer = gateway.send(gateway.request("/login")
                .POST(BodyPublishers.fromPublisher(JdkFlowAdapter.publisherToFlowPublisher(slow))));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void answers502WhenTheServiceDropsTheConnectionOfAWrite() {
        AtomicInteger asked = hangUp(Integer.MAX_VALUE);
        assertThatProblem(gateway.send(gateway.request("/login").POST(BodyPublishers.ofString("x"))))
                .is(502, "service-broke-off")
                .says("not known");
        assertThat(asked).hasValue(1);
    }

    @Test
    void repeatsAReadOnceWhenTheServiceDropsTheConnection() {
        AtomicInteger asked = hangUp(1);
        assertThat(page().statusCode()).isEqualTo(200);
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neverRepeatsAWrite(String method) {
        AtomicInteger asked = hangUp(1);
        HttpResponse<String> answer = gateway.send(gateway.request("/login").method(method, BodyPublishers.noBody()));
        assertThatProblem(answer).is(502, "service-broke-off");
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void neverRepeatsAReadWithABody(String method) {
        AtomicInteger asked = hangUp(1);
        assertThat(gateway.send(gateway.request("/login").method(method, BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(502);
        assertThat(asked).hasValue(1);
    }

    @Test
    void givesBackThePermitOfAClientWhoseBodyBreaks() throws IOException {
        openTheBreaker();
        gateway.auth.answers((request, response) -> request.receive().then(response.send()));
        String broken = "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n";
        for (int permit = 1; permit <= 5; permit++) {
            int times = permit;
            await().ignoreExceptions().untilAsserted(() -> {
                try (Socket client = RawClient.begin(gateway.port(), broken)) {
                    await().atMost(Duration.ofMillis(300))
                            .pollDelay(Duration.ZERO)
                            .untilAsserted(
                                    () -> assertThat(gateway.auth.received()).hasSizeGreaterThanOrEqualTo(times));
                    client.getOutputStream().write("no size\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    client.getInputStream().readAllBytes();
                }
            });
        }
        gateway.auth.answersUsually();
        assertThat(page().statusCode()).isEqualTo(200);
    }

    private static void openTheBreaker() {
        gateway.auth.stop();
        for (int i = 0; i < 10; i++) {
            page();
        }
        gateway.auth.startAgain();
    }

    @Test
    void givesBackThePermitOfAClientThatDidNotWait() throws IOException {
        openTheBreaker();
        gateway.auth.answers((request, response) -> response.sendString(Mono.<String>never()));
        for (int permit = 1; permit <= 5; permit++) {
            breakOffWhenAsked(permit);
        }
        gateway.auth.answersUsually();
        assertThat(page().statusCode()).isEqualTo(200);
    }

    /** Sends until the half-open breaker lets the request through, then goes away without the answer. */
    private static void breakOffWhenAsked(int times) throws IOException {
        await().ignoreExceptions().untilAsserted(() -> {
            try (Socket client = RawClient.begin(gateway.port(), "GET /login HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
                await().atMost(Duration.ofMillis(300))
                        .pollDelay(Duration.ZERO)
                        .untilAsserted(() -> assertThat(gateway.auth.received()).hasSizeGreaterThanOrEqualTo(times));
                client.setSoLinger(true, 0);
            }
        });
    }

    @Test
    void asksNotMoreThanTwice() {
        AtomicInteger asked = hangUp(Integer.MAX_VALUE);
        assertThatProblem(page()).is(502, "service-broke-off");
        assertThat(asked).hasValue(2);
    }

    @Test
    void countsErrorAnswersAsAnswers() {
        gateway.auth.answers((request, response) -> response.status(500).sendString(Mono.just("x")));
        for (int i = 0; i < 20; i++) {
            assertThat(page().statusCode()).isEqualTo(500);
        }
        gateway.auth.answersUsually();
        assertThat(page().statusCode()).isEqualTo(200);
    }

    private static AtomicInteger hangUp(int times) {
        AtomicInteger asked = new AtomicInteger();
        gateway.auth.answers((request, response) -> {
            if (asked.incrementAndGet() <= times) {
                return FakeService.hangUp(request);
            }
            return response.sendString(Mono.just("at last"));
        });
        return asked;
    }

    private static HttpResponse<String> page() {
        return gateway.send(gateway.request("/login"));
    }
}
