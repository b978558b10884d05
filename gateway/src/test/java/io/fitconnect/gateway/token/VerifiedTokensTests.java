package io.fitconnect.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.MovableClock;
import io.fitconnect.platform.revocation.TokenFacts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class VerifiedTokensTests {

    private final MovableClock clock = new MovableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final VerifiedTokens tokens = new VerifiedTokens(
            new TokenSettings(Duration.ofSeconds(10), DataSize.ofKilobytes(4), DataSize.ofMegabytes(1)), clock, meters);

    @Test
    void knowATokenByEveryCharacter() {
        remember("header.claims.signature", token("s", "j", "x", "k"));
        assertThat(tokens.find(new TokenKey("header.claims.signature"))).isNotNull();
        assertThat(tokens.find(new TokenKey("Header.claims.signature"))).isNull();
        assertThat(tokens.find(new TokenKey("header.claims.signaturf"))).isNull();
    }

    @Test
    void forgetATokenWhenItHasExpired() {
        remember("a", token("s", "j", "x", "k"));
        clock.advance(Duration.ofSeconds(69));
        assertThat(tokens.find(new TokenKey("a"))).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.find(new TokenKey("a"))).isNull();
    }

    @Test
    void keepOnlyWhatPublishedKeysSigned() {
        remember("a", token("s", "j1", "x", "k1"));
        remember("b", token("s", "j2", "x", "k2"));
        tokens.keepSignedBy(Set.of("k2"));
        assertThat(tokens.find(new TokenKey("a"))).isNull();
        assertThat(tokens.find(new TokenKey("b"))).isNotNull();
    }

    @Test
    void stayWithinTheirMemory() {
        for (int i = 0; i < 5000; i++) {
            remember("x".repeat(800) + i, token("s", "j" + i, "x", "k"));
        }
        await().untilAsserted(() -> assertThat(meters.get("fitconnect.gateway.token.cache.size")
                        .gauge()
                        .value())
                .isBetween(500.0, 1024.0 * 1024 / 1056));
    }

    private void remember(String text, VerifiedToken token) {
        tokens.remember(new TokenKey(text), token);
    }

    private VerifiedToken token(String subject, String id, String session, String keyId) {
        return new VerifiedToken(
                subject,
                "c",
                id,
                session,
                keyId,
                clock.millis() + 60_000,
                null,
                new TokenFacts(subject, session, "c", null, clock.instant()));
    }
}
