package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTests {

    @Test
    void derivesTheChallengeOfTheStandardsExample() {
        assertThat(Pkce.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(Pkce.random()).isNotEqualTo(Pkce.random());
    }
}
