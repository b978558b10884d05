package io.fitconnect.gateway.token;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.netty.buffer.Unpooled;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RevocationIntegrationTests {

    private static final String TRAININGS = "/api/v1/trainings";
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Duration AT_LENGTH = Duration.ofSeconds(30);

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(RunningGateway.HOUSE_WITH_A_STREAM);

    @BeforeEach
    void publishNothing() {
        publish("");
    }

    @Test
    void refusesATokenSoonAfterItsRevocation() {
        String athlete = UUID.randomUUID().toString();
        String token = Tokens.es256(claims -> claims.subject(athlete));
        String other = Tokens.valid();
        assertThat(gateway.get(TRAININGS, token).statusCode()).isEqualTo(200);

        revoke(athlete);

        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThatProblem(gateway.get(TRAININGS, token)).is(401, "unauthenticated"));
        assertThat(gateway.get(TRAININGS, other).statusCode()).isEqualTo(200);
        assertThat(gateway.management("/actuator/prometheus").body())
                .containsPattern("token_checks_total\\{result=\"revoked\"} [1-9]");
    }

    @Test
    void refusesARevokedTokenThatItNeverSaw() {
        String athlete = UUID.randomUUID().toString();
        String known = Tokens.es256(claims -> claims.subject(athlete));
        String unseen = Tokens.es256(claims -> claims.subject(athlete).claim("n", 1));
        revoke(athlete);
        await().atMost(AT_LENGTH)
                .untilAsserted(() ->
                        assertThat(gateway.get(TRAININGS, known).statusCode()).isEqualTo(401));

        assertThatProblem(gateway.get(TRAININGS, unseen)).is(401, "unauthenticated");
    }

    @Test
    void takesATokenIssuedAfterTheRevocation() {
        String athlete = UUID.randomUUID().toString();
        String old = Tokens.es256(claims ->
                claims.subject(athlete).issueTime(Date.from(Instant.now().minusSeconds(120))));
        publish("{\"accountId\":\"%s\",\"notBefore\":\"%s\"}"
                .formatted(athlete, Instant.now().minusSeconds(60)));
        await().atMost(AT_LENGTH).untilAsserted(() -> assertThat(status(old)).isEqualTo(401));

        assertThat(status(Tokens.es256(claims -> claims.subject(athlete)))).isEqualTo(200);
    }

    @Test
    void refusesTheTokensOfARevokedSessionAlone() {
        String athlete = UUID.randomUUID().toString();
        String session = UUID.randomUUID().toString();
        String lost = Tokens.es256(claims -> claims.subject(athlete).claim("sid", session));
        publish("{\"sessionId\":\"%s\",\"notBefore\":\"%s\"}"
                .formatted(session, Instant.now().plusSeconds(1)));
        await().atMost(AT_LENGTH).untilAsserted(() -> assertThat(status(lost)).isEqualTo(401));

        assertThat(status(Tokens.es256(claims -> claims.subject(athlete).claim("sid", "other"))))
                .isEqualTo(200);
    }

    @Test
    void refusesTheTokensOfARevokedAppAlone() {
        String athlete = UUID.randomUUID().toString();
        String ofTheApp = Tokens.es256(claims -> claims.subject(athlete).claim("client_id", "tracker"));
        publish("{\"accountId\":\"%s\",\"clientId\":\"tracker\",\"notBefore\":\"%s\"}"
                .formatted(athlete, Instant.now().plusSeconds(1)));
        await().atMost(AT_LENGTH)
                .untilAsserted(() -> assertThat(status(ofTheApp)).isEqualTo(401));

        assertThat(status(Tokens.es256(claims -> claims.subject(athlete)))).isEqualTo(200);
    }

    @Test
    void refusesTheTokensOfARevokedFamilyAlone() {
        String athlete = UUID.randomUUID().toString();
        String ended = Tokens.es256(claims -> claims.subject(athlete).claim("family", "first"));
        publish("{\"accountId\":\"%s\",\"familyId\":\"first\",\"notBefore\":\"%s\"}"
                .formatted(athlete, Instant.now().plusSeconds(1)));
        await().atMost(AT_LENGTH).untilAsserted(() -> assertThat(status(ended)).isEqualTo(401));

        assertThat(status(Tokens.es256(claims -> claims.subject(athlete).claim("family", "second"))))
                .isEqualTo(200);
    }

    private static int status(String token) {
        return gateway.get(TRAININGS, token).statusCode();
    }

    @Test
    void endsTheStreamsOfARevokedToken() throws Exception {
        String athlete = UUID.randomUUID().toString();
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.concat(
                        event(), Flux.interval(Duration.ofSeconds(1)).concatMap(tick -> event()))));
        String token = Tokens.es256(claims -> claims.subject(athlete));
        try (InputStream stream = HttpClient.newHttpClient()
                .send(gateway.withToken("/api/v1/live", token).build(), BodyHandlers.ofInputStream())
                .body()) {
            assertThat(stream.read()).isEqualTo(':');
            long start = System.nanoTime();

            revoke(athlete);

            assertThat(stream.readAllBytes()).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMISED);
        }
    }

    @Test
    void keepsTheLastStateWhenTheSignInServiceIsAway() {
        String athlete = UUID.randomUUID().toString();
        String token = Tokens.es256(claims -> claims.subject(athlete));
        revoke(athlete);
        await().atMost(AT_LENGTH)
                .untilAsserted(() ->
                        assertThat(gateway.get(TRAININGS, token).statusCode()).isEqualTo(401));

        int asked = gateway.keys.received().size();
        gateway.keys.answers((request, response) -> response.status(503).send());
        await().untilAsserted(() -> assertThat(gateway.keys.received()).hasSizeGreaterThan(asked + 2));
        assertThat(gateway.get(TRAININGS, token).statusCode()).isEqualTo(401);
        assertThat(gateway.get(TRAININGS, Tokens.valid()).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesTokensWithInternalScopes() {
        for (Object scopes : new Object[] {"activity:read internal:revocations", List.of("internal:calls")}) {
            String token = Tokens.es256(claims -> claims.claim("scope", scopes));
            assertThatProblem(gateway.get(TRAININGS, token)).is(403, "forbidden");
        }
        assertThat(gateway.training.received()).isEmpty();
    }

    private static void revoke(String athlete) {
        publish("{\"accountId\":\"" + athlete + "\",\"notBefore\":\""
                + Instant.now().plusSeconds(1) + "\"}");
    }

    private static void publish(String revocations) {
        gateway.publish(Tokens.keySet(Tokens.EC.toPublicJWK(), Tokens.RSA.toPublicJWK()), revocations);
    }

    private static Mono<Mono<io.netty.buffer.ByteBuf>> event() {
        return Mono.fromSupplier(() -> Mono.just(Unpooled.copiedBuffer(":\n\n", StandardCharsets.UTF_8)));
    }
}
