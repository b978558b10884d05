package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.RevocationBatch;
import io.fitconnect.platform.revocation.RevocationPoller;
import io.fitconnect.platform.revocation.RevocationSettings;
import io.fitconnect.platform.revocation.Revocations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class VerifiedTokensTests {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final RevocationSettings SETTINGS =
            new RevocationSettings(Duration.ofMillis(5), 100, Duration.ofMinutes(70), 1_000);

    private final ShiftingClock clock = new ShiftingClock();
    private final Revocations revocations = new Revocations(SETTINGS, clock);
    private final AtomicInteger checks = new AtomicInteger();
    private final VerifiedTokens tokens = tokens(100);

    @Test
    void checksASignatureOnce() {
        Jwt first = tokens.decode("anna");

        assertThat(tokens.decode("anna")).isSameAs(first);
        assertThat(checks).hasValue(1);
    }

    @Test
    void checksWhatDiffersInOneCharacter() {
        tokens.decode("anna");
        tokens.decode("annb");

        assertThat(checks).hasValue(2);
    }

    @Test
    void checksAgainWhatIsExpired() {
        tokens.decode("anna");
        clock.now = NOON.plus(Duration.ofMinutes(10)).plusSeconds(9);
        tokens.decode("anna");
        assertThat(checks).as("within the skew of clocks").hasValue(1);

        clock.now = NOON.plus(Duration.ofMinutes(10)).plusSeconds(10);
        tokens.decode("anna");

        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoRefusal() {
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("forged"));
        }

        assertThat(checks).hasValue(2);
        assertThat(tokens.size()).isZero();
    }

    @Test
    void refusesARevokedTokenThatItRemembers() throws InterruptedException {
        tokens.decode("anna");
        tokens.decode("boris");

        revoke(new Revocation("anna", null, null, null, NOON.plusSeconds(1)));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("anna"));
        assertThat(tokens.decode("boris").getSubject()).isEqualTo("boris");
    }

    @Test
    void refusesARevokedTokenThatItSeesForTheFirstTime() throws InterruptedException {
        revoke(new Revocation(null, "session of anna", null, null, NOON.plusSeconds(1)));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("anna"));
    }

    @Test
    void refusesTheTokensOfARevokedClientThatItRemembers() throws InterruptedException {
        tokens.decode("anna");

        revoke(new Revocation(null, null, "web", null, NOON.plusSeconds(1)));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("anna"));
    }

    @Test
    void refusesTheTokensOfARevokedFamilyAlone() throws InterruptedException {
        revoke(new Revocation("anna", null, null, "family of anna", NOON.plusSeconds(1)));
        revoke(new Revocation("boris", null, null, "family of anna", NOON.plusSeconds(1)));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("anna"));
        assertThat(tokens.decode("boris").getSubject()).isEqualTo("boris");
    }

    @Test
    void acceptsATokenThatWasIssuedAfterTheRevocation() throws InterruptedException {
        tokens.decode("anna");

        revoke(new Revocation("anna", null, null, null, NOON));

        assertThat(tokens.decode("anna").getSubject()).isEqualTo("anna");
    }

    @Test
    void remembersNoTokenOfUnusualLength() {
        tokens.decode("a".repeat(8_192));
        tokens.decode("a".repeat(8_193));

        assertThat(tokens.size()).isEqualTo(1);
    }

    @Test
    void staysBelowItsSizeAndKeepsWhatIsUsed() {
        for (int i = 0; i < 10_000; i++) {
            tokens.decode("token-" + i);
            tokens.decode("anna");
        }

        assertThat(tokens.size()).isLessThanOrEqualTo(101);
        assertThat(checks).as("anna was checked once").hasValue(10_001);
    }

    @Test
    void remembersNothingAtSizeZero() {
        VerifiedTokens none = tokens(0);
        none.decode("anna");
        none.decode("anna");

        assertThat(checks).hasValue(2);
    }

    private void revoke(Revocation revocation) throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        revocations.onRevocation(heard -> read.countDown());
        RevocationPoller poller = new RevocationPoller(
                (after, limit) -> new RevocationBatch(List.of(revocation), null), revocations, SETTINGS, clock);
        poller.start();
        assertThat(read.await(10, TimeUnit.SECONDS)).isTrue();
        poller.stop();
    }

    private VerifiedTokens tokens(int size) {
        return new VerifiedTokens(this::check, revocations, Duration.ofSeconds(10), size, clock);
    }

    private Jwt check(String token) {
        checks.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("forged");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject(token)
                .claim("sid", "session of " + token)
                .claim("client_id", "web")
                .claim("family", "family of " + token)
                .issuedAt(NOON)
                .expiresAt(NOON.plus(Duration.ofMinutes(10)))
                .build();
    }

    private static final class ShiftingClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
