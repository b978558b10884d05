package io.fitconnect.auth.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClientSecretsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final ClientSecrets secrets = at(NOON);

    @Test
    void makesLongSecretsThatDiffer() {
        assertThat(secrets.next()).hasSize(43).isNotEqualTo(secrets.next());
    }

    @Test
    void recognisesASecretByItsDigest() {
        String secret = secrets.next();

        assertThat(secrets.encode(secret)).doesNotContain(secret);
        assertThat(secrets.matches(secret, secrets.encode(secret))).isTrue();
        assertThat(secrets.matches(secrets.next(), secrets.encode(secret))).isFalse();
    }

    @Test
    void matchesNothingToAPublicClient() {
        assertThat(secrets.matches("", null)).isFalse();
        assertThat(secrets.matches(null, null)).isFalse();
    }

    @Test
    void takesTwoSecretsWhileOneIsExchanged() {
        String before = secrets.next();
        String after = secrets.next();
        String encoded = secrets.encodeBoth(after, secrets.encode(before), NOON.plusSeconds(60));

        assertThat(secrets.matches(after, encoded)).isTrue();
        assertThat(secrets.matches(before, encoded)).isTrue();
        assertThat(secrets.matches(secrets.next(), encoded)).isFalse();
        assertThat(at(NOON.plusSeconds(60)).matches(before, encoded)).isFalse();
        assertThat(at(NOON.plusSeconds(60)).matches(after, encoded)).isTrue();
    }

    @Test
    void forgetsTheOldestOfThree() {
        String oldest = secrets.next();
        String middle = secrets.next();
        String newest = secrets.next();
        String two = secrets.encodeBoth(middle, secrets.encode(oldest), NOON.plusSeconds(60));

        String encoded = secrets.encodeBoth(newest, two, NOON.plusSeconds(60));

        assertThat(secrets.matches(newest, encoded)).isTrue();
        assertThat(secrets.matches(middle, encoded)).isTrue();
        assertThat(secrets.matches(oldest, encoded)).isFalse();
    }

    private static ClientSecrets at(Instant now) {
        return new ClientSecrets(Clock.fixed(now, ZoneOffset.UTC));
    }
}
