package io.fitconnect.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.token.VerifiedToken;
import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.RevocationBatch;
import io.fitconnect.platform.revocation.RevocationPoller;
import io.fitconnect.platform.revocation.RevocationSettings;
import io.fitconnect.platform.revocation.Revocations;
import io.fitconnect.platform.revocation.TokenFacts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class OpenStreamsTests {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final Instant now = Instant.now();
    private final RevocationSettings polling =
            new RevocationSettings(Duration.ofMillis(10), 10, Duration.ofHours(1), 100);
    private final Revocations revocations = new Revocations(polling, Clock.systemUTC());
    private final OpenStreams streams =
            new OpenStreams(new StreamSettings(2, Duration.ofHours(1)), revocations, new SimpleMeterRegistry());

    @BeforeEach
    void start() {
        streams.start();
    }

    @Test
    void endsTheStreamsOfARevokedSessionAndNoOthers() {
        OpenStream revoked = open("anna", "lost phone");
        OpenStream other = open("anna", "laptop");

        revoke("lost phone");

        assertThatItEnds(revoked);
        assertThatItGoesOn(other);
    }

    @Test
    void endsAStreamWhoseTokenWasRevokedSinceItsCheck() {
        revoke("lost phone");

        assertThatItEnds(open("anna", "lost phone"));
        assertThatItGoesOn(open("anna", "laptop"));
    }

    @Test
    void endsAllStreamsWhenTheGatewayStops() {
        OpenStream before = open("anna", "laptop");

        streams.stop();

        assertThatItEnds(before);
        assertThatItEnds(open("berta", "laptop"));
    }

    @Test
    void countsPerCaller() {
        OpenStream first = open("anna", "1");
        open("anna", "2");
        assertThat(streams.open(token("anna", "3"))).isNull();
        open("berta", "1");
        assertThat(streams.count()).isEqualTo(3);

        streams.closed(first);
        streams.closed(first);

        open("anna", "3");
        assertThat(streams.open(token("anna", "4"))).isNull();
    }

    private void revoke(String session) {
        Revocation revocation = new Revocation(null, session, null, null, now.plusSeconds(1));
        RevocationPoller poller = new RevocationPoller(
                (after, limit) -> new RevocationBatch(List.of(revocation), null),
                revocations,
                polling,
                Clock.systemUTC());
        poller.start();
        await().until(() -> revocations.size() == 1);
        poller.stop();
    }

    private OpenStream open(String athlete, String session) {
        return Objects.requireNonNull(streams.open(token(athlete, session)));
    }

    private VerifiedToken token(String athlete, String session) {
        TokenFacts facts = new TokenFacts(athlete, session, "web", null, now);
        return new VerifiedToken(athlete, "web", "", session, "key", Long.MAX_VALUE, null, facts);
    }

    private static void assertThatItEnds(OpenStream stream) {
        StepVerifier.create(stream.ended()).expectComplete().verify(Duration.ofSeconds(5));
    }

    private static void assertThatItGoesOn(OpenStream stream) {
        StepVerifier.create(stream.ended())
                .expectSubscription()
                .expectNoEvent(SHORT)
                .thenCancel()
                .verify();
    }
}
