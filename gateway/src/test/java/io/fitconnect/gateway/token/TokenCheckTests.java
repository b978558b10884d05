package io.fitconnect.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.gateway.token.key.KeySet;
import io.fitconnect.gateway.token.key.SampleKeys;
import io.fitconnect.gateway.token.key.Signatures;
import io.fitconnect.gateway.token.key.SigningKeys;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The whole matrix of tokens is in {@link TokenIntegrationTests}; here is what a running gateway cannot show. */
class TokenCheckTests {

    private static final TokenSettings SETTINGS =
            new TokenSettings(Duration.ofSeconds(10), DataSize.ofKilobytes(4), DataSize.ofMegabytes(1));

    private final Mono<KeySet> published =
            Mono.fromCallable(() -> KeySet.parse(Tokens.keySet(Tokens.EC.toPublicJWK())));

    @Test
    void waitsForTheKeysWhenNoneAreThereYet() {
        StepVerifier.create(check(published, new Signatures(Signatures.findNative()))
                        .verify(Tokens.valid()))
                .assertNext(token -> assertThat(token.clientId()).isEqualTo("fitconnect-web"))
                .verifyComplete();
    }

    @Test
    void saysThatItCannotTellWhenThereAreNoKeys() {
        Mono<KeySet> away = Mono.error(new IllegalStateException("away"));
        StepVerifier.create(check(away, new Signatures(null)).verify(Tokens.valid()))
                .expectErrorSatisfies(failure -> assertThat(failure).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type().status().value()).isEqualTo(503);
                    assertThat(refusal.headers()).containsKey("Retry-After");
                }))
                .verify();
    }

    @Test
    void keepsASlowProviderOffTheCallersThread() {
        Thread caller = Thread.currentThread();
        StepVerifier.create(check(published, new Signatures(null))
                        .verify(Tokens.valid())
                        .map(token -> Thread.currentThread()))
                .assertNext(thread -> assertThat(thread).isNotSameAs(caller))
                .verifyComplete();
    }

    private static TokenCheck check(Mono<KeySet> published, Signatures signatures) {
        Clock clock = Clock.systemUTC();
        SigningKeys keys = SampleKeys.from(published, clock);
        SecuritySettings expected = new SecuritySettings(
                Tokens.ISSUER, URI.create("http://localhost/oauth2/jwks"), "fitconnect-api", Duration.ZERO);
        return new TokenCheck(expected, SETTINGS, keys, signatures, clock);
    }
}
