package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Says which step a signed-in person has still to take until the present session proves enough. The authorization endpoint asks
 * for {@code acr_values}, {@code claims} and {@code max_age}, sensitive pages for their own. {@code TWO} of {@link PassedFactors}
 * is what {@code acr} 2 means.
 */
@Component
public class Assurance {

    private final SecondFactors secondFactors;
    private final Clock clock;

    Assurance(SecondFactors secondFactors, Clock clock) {
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    /**
     * Finds what is missing for an application.
     *
     * @param twoFactors whether it wants {@code acr} 2
     * @param maxAge     the oldest sign-in that it takes
     */
    public MissingStep find(@Nullable Authentication current, boolean twoFactors, Optional<Duration> maxAge) {
        Optional<AccountId> account = SignedInAccount.find(current).map(SignedInAccount::account);
        PassedFactors passed = PassedFactors.of(current);
        Instant now = clock.instant();
        boolean isTooOld = maxAge.filter(age -> !passed.hasAnyWithin(age, now)).isPresent();
        if (account.isEmpty() || isTooOld) {
            return MissingStep.SIGN_IN;
        }
        if (!twoFactors || passed.areTwo()) {
            return MissingStep.NONE;
        }
        return secondFactors.areSetUp(account.get()) ? MissingStep.SECOND_FACTOR : MissingStep.NOT_SET_UP;
    }

    /** Finds what is missing for an act that only the owner may do now: the second factor, where the account demands it. */
    public MissingStep findForAct(@Nullable Authentication current, Duration age) {
        Optional<AccountId> account = SignedInAccount.find(current).map(SignedInAccount::account);
        if (account.isEmpty()) {
            return MissingStep.SIGN_IN;
        }
        PassedFactors passed = PassedFactors.of(current);
        Instant now = clock.instant();
        if (passed.hasSecondWithin(age, now)) {
            return MissingStep.NONE;
        }
        if (secondFactors.areDemanded(account.get())) {
            return MissingStep.SECOND_FACTOR;
        }
        return passed.hasAnyWithin(age, now) ? MissingStep.NONE : MissingStep.SIGN_IN;
    }
}
