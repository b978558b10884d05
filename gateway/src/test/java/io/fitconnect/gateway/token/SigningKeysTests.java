package io.fitconnect.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import io.fitconnect.gateway.testing.MovableClock;
import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.platform.revocation.TokenFacts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class SigningKeysTests {

    private static final TokenSettings SETTINGS = new TokenSettings(
            Duration.ofSeconds(10),
            DataSize.ofKilobytes(4),
            DataSize.ofMegabytes(1),
            Duration.ofMinutes(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3));

    private final MovableClock clock = new MovableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final VerifiedTokens tokens = new VerifiedTokens(SETTINGS, clock, meters);
    private final AtomicInteger fetches = new AtomicInteger();
    private Mono<KeySet> published = set(Tokens.EC);
    private final SigningKeys keys = new SigningKeys(
            () -> Mono.defer(() -> {
                fetches.incrementAndGet();
                return published;
            }),
            tokens,
            SETTINGS,
            clock,
            meters);

    @Test
    void areEmptyAndStaleAtFirst() {
        assertThat(keys.find("ec-1")).isNull();
        assertThat(keys.areStale()).isTrue();
    }

    @Test
    void areFoundAfterAFetch() {
        keys.refresh().block();
        assertThat(keys.find("ec-1")).isNotNull();
        assertThat(keys.areStale()).isFalse();
        assertThat(meters.get("fitconnect.gateway.signing.keys").gauge().value())
                .isEqualTo(1);
    }

    @Test
    void areFetchedNotMoreOftenThanAllowed() {
        keys.refresh().block();
        keys.refresh().block();
        assertThat(fetches).hasValue(1);
        clock.advance(Duration.ofSeconds(5));
        keys.refresh().block();
        assertThat(fetches).hasValue(2);
    }

    @Test
    void areFetchedOnceForManyWhoAskAtTheSameTime() {
        Sinks.One<KeySet> slow = Sinks.one();
        published = slow.asMono();
        StepVerifier.create(Mono.zip(keys.refresh(), keys.refresh(), keys.refresh()))
                .then(() -> slow.tryEmitValue(set(Tokens.EC).block()))
                .assertNext(all -> assertThat(all.getT1()).isSameAs(all.getT3()))
                .verifyComplete();
        assertThat(fetches).hasValue(1);
    }

    @Test
    void staysFetchedForTheOthersWhenOneGoesAway() {
        Sinks.One<KeySet> slow = Sinks.one();
        published = slow.asMono();
        keys.refresh().subscribe().dispose();
        StepVerifier.create(keys.refresh())
                .then(() -> slow.tryEmitValue(set(Tokens.EC).block()))
                .assertNext(fresh -> assertThat(fresh.ids()).containsExactly("ec-1"))
                .verifyComplete();
    }

    @Test
    void stayWhenAFetchFails() {
        keys.refresh().block();
        published = Mono.error(new IllegalStateException("away"));
        clock.advance(Duration.ofSeconds(5));
        assertThat(keys.refresh().block())
                .extracting(KeySet::ids)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .containsExactly("ec-1");
        assertThat(keys.find("ec-1")).isNotNull();
        assertThat(keys.areStale()).isTrue();
    }

    @Test
    void takeAlongTheTokensOfAKeyThatWasReplaced() {
        keys.refresh().block();
        TokenKey known = new TokenKey("token");
        tokens.remember(known, token("ec-1"));
        clock.advance(Duration.ofSeconds(5));
        keys.refresh().block();
        assertThat(tokens.find(known)).isNotNull();

        published = set(Tokens.ec("ec-1"));
        clock.advance(Duration.ofSeconds(5));
        keys.refresh().block();
        assertThat(tokens.find(known)).isNull();
    }

    private VerifiedToken token(String keyId) {
        return new VerifiedToken(
                "s", "c", "j", "", keyId, clock.millis() + 60_000, new TokenFacts("s", null, "c", clock.instant()));
    }

    private static Mono<KeySet> set(JWK key) {
        return Mono.fromCallable(() -> KeySet.parse(Tokens.keySet(key.toPublicJWK())));
    }
}
