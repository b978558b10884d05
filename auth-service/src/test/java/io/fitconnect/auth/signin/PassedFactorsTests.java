package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class PassedFactorsTests {

    private static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final PassedFactors password = PassedFactors.none().with(Factor.PASSWORD, NINE);

    @Test
    void tellsOneFactorFromTwo() {
        assertThat(password.acr()).isEqualTo("1");
        assertThat(password.amr()).containsExactly("pwd");
        PassedFactors two = password.with(Factor.ONE_TIME_CODE, NINE);
        assertThat(two.acr()).isEqualTo("2");
        assertThat(two.amr()).containsExactly("pwd", "otp", "mfa");
        PassedFactors passkey = PassedFactors.none().with(Factor.PASSKEY, NINE);
        assertThat(passkey.acr()).as("a passkey verifies its user").isEqualTo("2");
        assertThat(passkey.amr()).containsExactly("hwk", "mfa");
    }

    @Test
    void takesAPasswordAndAnOutsideProviderForTheSameKindOfProof() {
        assertThat(password.with(Factor.OUTSIDE_PROVIDER, NINE).acr()).isEqualTo("1");
        assertThat(PassedFactors.none().with(Factor.OUTSIDE_PROVIDER, NINE).amr())
                .isEmpty();
    }

    @Test
    void agesByTheNewestFactor() {
        PassedFactors later = password.with(Factor.ONE_TIME_CODE, NINE.plusSeconds(900));

        assertThat(later.provedAt()).contains(NINE.plusSeconds(900));
        assertThat(password.hasAnyWithin(TEN_MINUTES, NINE.plusSeconds(600))).isTrue();
        assertThat(password.hasAnyWithin(TEN_MINUTES, NINE.plusSeconds(601))).isFalse();
        assertThat(password.hasSecondWithin(TEN_MINUTES, NINE)).isFalse();
        assertThat(later.hasSecondWithin(TEN_MINUTES, NINE.plusSeconds(1_500))).isTrue();
        assertThat(later.hasSecondWithin(TEN_MINUTES, NINE.plusSeconds(1_501))).isFalse();
    }

    @Test
    void isProvedAgainByTheSecondOfTwoFactorsOnly() {
        PassedFactors two = password.with(Factor.ONE_TIME_CODE, NINE.plusSeconds(20));

        assertThat(two.with(Factor.PASSWORD, NINE.plusSeconds(900)).provedAt()).contains(NINE.plusSeconds(20));
        assertThat(two.with(Factor.PASSKEY, NINE.plusSeconds(900)).provedAt()).contains(NINE.plusSeconds(900));
        assertThat(password.with(Factor.PASSWORD, NINE.plusSeconds(900)).provedAt())
                .contains(NINE.plusSeconds(900));
        assertThat(PassedFactors.none().provedAt()).isEmpty();
    }

    @Test
    void countsFromAMomentOn() {
        PassedFactors two = password.with(Factor.ONE_TIME_CODE, NINE.plusSeconds(20));

        assertThat(two.since(NINE)).isEqualTo(two);
        assertThat(two.since(NINE.plusMillis(1)).times()).containsOnlyKeys(Factor.ONE_TIME_CODE);
        assertThat(PassedFactors.none().since(NINE)).isEqualTo(PassedFactors.none());
    }

    @Test
    void livesInTheAuthoritiesOfTheSession() {
        PassedFactors two = password.with(Factor.ONE_TIME_CODE, NINE.plusSeconds(5));

        assertThat(PassedFactors.of(UsernamePasswordAuthenticationToken.authenticated("anna", null, two.authorities())))
                .isEqualTo(two);
        assertThat(PassedFactors.of(null)).isEqualTo(PassedFactors.none());
        assertThat(PassedFactors.of(UsernamePasswordAuthenticationToken.authenticated("anna", null, List.of())))
                .isEqualTo(PassedFactors.none());
    }
}
