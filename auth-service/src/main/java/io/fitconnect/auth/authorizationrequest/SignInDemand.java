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
 * What an authorization request demands of the sign-in that it uses.
 *
 * @param prompts        the pages that the application asks to show; {@code none} forbids each
 * @param maxAge         the oldest sign-in that is good enough; absent when any is
 * @param subject        the account that the application expects; absent when any is right
 * @param contextClasses the values of {@code acr} of which one is demanded; empty when any is right
 */
record SignInDemand(
        Set<String> prompts, Optional<Duration> maxAge, Optional<String> subject, Set<String> contextClasses) {

    SignInDemand {
        prompts = Set.copyOf(prompts);
        contextClasses = Set.copyOf(contextClasses);
    }

    boolean isSilent() {
        return prompts.contains("none");
    }

    /** What the sign-in page has to ask a visitor who is not signed in. */
    Set<Demand> ofVisitor() {
        return contextClasses.isEmpty() || contextClasses.contains(PassedFactors.ONE)
                ? Set.of()
                : Set.of(Demand.TWO_FACTORS);
    }

    /** What the present sign-in falls short of. */
    Set<Demand> unmetBy(SignedInAccount account, Instant signIn, String contextClass, Instant now) {
        Set<Demand> unmet = EnumSet.noneOf(Demand.class);
        boolean tooOld = maxAge.filter(age -> signIn.plus(age).isBefore(now)).isPresent();
        if (tooOld || prompts.contains("login") || isAnother(account)) {
            unmet.add(Demand.FRESH);
        }
        if (prompts.contains("select_account")) {
            unmet.add(Demand.CHOICE);
        }
        if (isTooWeak(contextClass)) {
            unmet.add(Demand.TWO_FACTORS);
        }
        return unmet;
    }

    /** Whether the person is not the one that the application expects. */
    boolean isAnother(SignedInAccount account) {
        return subject.filter(expected -> !expected.equals(account.getName())).isPresent();
    }

    boolean isTooWeak(String contextClass) {
        return !contextClasses.isEmpty() && !contextClasses.contains(contextClass);
    }
}
