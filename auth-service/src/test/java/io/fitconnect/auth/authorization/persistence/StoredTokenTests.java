package io.fitconnect.auth.authorization.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredTokenTests {

    @Test
    void hidesTheValue() {
        assertThat(StoredToken.of("a-token")).startsWith("sha256:").doesNotContain("a-token");
    }

    @Test
    void keepsWhatWasLoaded() {
        String stored = StoredToken.of("a-token");

        assertThat(StoredToken.of(stored)).isEqualTo(stored);
    }

    @Test
    void doesNotLetAStolenDigestPassForAToken() {
        String stolen = StoredToken.of("a-token");

        assertThat(StoredToken.ofPresented(stolen)).isNotEqualTo(stolen);
    }
}
