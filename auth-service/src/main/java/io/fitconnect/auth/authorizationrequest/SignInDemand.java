package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.interruption.Demand;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an authorization request demands of the sign-in that it uses. Where it demands both a fresh sign-in and two factors, both factors
 * have to be fresh.
 *
 * @param prompts        the pages that the application asks to show; {@code none} forbids each
 * @param maxAge         the oldest sign-in that is good enough; absent when any is
 * @param subject        the account that the application expects; absent when any is right
 * @param contextClasses the values of {@code acr} of which one is demanded; empty when any is right
 * @param twoFactors     whether the house itself demands {@code acr} 2
 */
record SignInDemand(
        Set<String> prompts,
        Optional<Duration> maxAge,
        Optional<String> subject,
        Set<String> contextClasses,
        boolean twoFactors) {

    SignInDemand {
        prompts = Set.copyOf(prompts);
        contextClasses = Set.copyOf(contextClasses);
    }

    boolean isSilent() {
        return prompts.contains("none");
    }

    /** The same for an account of which the house demands two factors. */
    SignInDemand withTwoFactors() {
        return new SignInDemand(prompts, maxAge, subject, contextClasses, true);
    }

    /** What the sign-in page has to ask a visitor who is not signed in. */
    Set<Demand> ofVisitor() {
        return isTooWeak(PassedFactors.ONE) ? Set.of(Demand.TWO_FACTORS) : Set.of();
    }

    /** What the present sign-in falls short of; a factor that is older than the request allows does not count. */
    Set<Demand> unmetBy(SignedInAccount account, PassedFactors passed, Instant now) {
        Set<Demand> unmet = EnumSet.noneOf(Demand.class);
        Instant provedAt = passed.provedAt().orElse(account.since());
        boolean tooOld = maxAge.filter(age -> provedAt.plus(age).isBefore(now)).isPresent();
        if (tooOld || prompts.contains("login") || isAnother(account)) {
            unmet.add(Demand.FRESH);
        }
        if (prompts.contains("select_account")) {
            unmet.add(Demand.CHOICE);
        }
        PassedFactors counting = unmet.contains(Demand.FRESH)
                ? PassedFactors.none()
                : maxAge.map(age -> passed.within(age, now)).orElse(passed);
        if (isTooWeak(counting.acr())) {
            unmet.add(Demand.TWO_FACTORS);
        }
        return unmet;
    }

    /** Whether the person is not the one that the application expects. */
    boolean isAnother(SignedInAccount account) {
        return subject.filter(expected -> !expected.equals(account.getName())).isPresent();
    }

    boolean isTooWeak(String contextClass) {
        return (twoFactors && !PassedFactors.TWO.equals(contextClass))
                || (!contextClasses.isEmpty() && !contextClasses.contains(contextClass));
    }
}
