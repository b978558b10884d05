package io.fitconnect.auth.authorizationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.interruption.Demand;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInDemandTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final SignedInAccount ANNA =
            new SignedInAccount(UUID.randomUUID(), "session", NOW.minusSeconds(7200));
    private static final PassedFactors BOTH_LONG_AGO = PassedFactors.none()
            .with(Factor.PASSWORD, NOW.minusSeconds(7200))
            .with(Factor.ONE_TIME_CODE, NOW.minusSeconds(7100));

    @Test
    void demandsTwoFactorsAgainOfAFreshSignIn() {
        assertThat(demand(Set.of("login"), Optional.empty()).unmetBy(ANNA, BOTH_LONG_AGO, NOW))
                .containsExactly(Demand.FRESH, Demand.TWO_FACTORS);
        assertThat(demand(Set.of(), hour()).unmetBy(ANNA, BOTH_LONG_AGO, NOW))
                .containsExactly(Demand.FRESH, Demand.TWO_FACTORS);
    }

    @Test
    void countsNoFactorThatIsOlderThanTheApplicationAllows() {
        PassedFactors passwordAgain = BOTH_LONG_AGO.with(Factor.PASSWORD, NOW);

        assertThat(demand(Set.of(), hour()).unmetBy(ANNA, passwordAgain, NOW))
                .containsExactly(Demand.FRESH, Demand.TWO_FACTORS);
        assertThat(new SignInDemand(Set.of(), hour(), Optional.empty(), Set.of(), false)
                        .unmetBy(ANNA, passwordAgain, NOW))
                .as("else the tokens would say two factors and the time of one")
                .containsExactly(Demand.FRESH);
        assertThat(demand(Set.of(), Optional.empty()).unmetBy(ANNA, passwordAgain, NOW))
                .isEmpty();
    }

    @Test
    void mayBeTheHousesOwn() {
        SignInDemand ofApplication = new SignInDemand(Set.of(), Optional.empty(), Optional.empty(), Set.of(), false);
        PassedFactors one = PassedFactors.none().with(Factor.PASSWORD, NOW);

        assertThat(ofApplication.unmetBy(ANNA, one, NOW)).isEmpty();
        assertThat(ofApplication.withTwoFactors().unmetBy(ANNA, one, NOW)).containsExactly(Demand.TWO_FACTORS);
        assertThat(ofApplication.withTwoFactors().unmetBy(ANNA, BOTH_LONG_AGO, NOW))
                .isEmpty();
    }

    private static SignInDemand demand(Set<String> prompts, Optional<Duration> maxAge) {
        return new SignInDemand(prompts, maxAge, Optional.empty(), Set.of(PassedFactors.TWO), false);
    }

    private static Optional<Duration> hour() {
        return Optional.of(Duration.ofHours(1));
    }
}
