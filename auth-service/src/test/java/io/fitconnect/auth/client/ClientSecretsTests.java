package io.fitconnect.auth.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSecretsTests {

    private final ClientSecrets secrets = new ClientSecrets();

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
}
