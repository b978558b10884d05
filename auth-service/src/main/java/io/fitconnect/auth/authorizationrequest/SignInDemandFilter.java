package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.interruption.Demand;
import io.fitconnect.auth.interruption.InterruptedRequest;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.signin.MissingStep;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.stepup.BackOfficeAssurance;
import io.fitconnect.auth.stepup.StepUp;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * Lets an authorization request pass when the present sign-in is what it demands (OpenID Connect Core, section 3.1.2.1). Others
 * wait for a sign-in, or get an error when they forbid pages or when the sign-in that they waited for was not enough. Stands
 * behind the check of the request, which leaves a request that is right as an attribute.
 */
final class SignInDemandFilter implements Filter {

    private static final String SIGN_IN = "/login";
    private static final String LOGIN_REQUIRED = "login_required";
    private static final String TOO_WEAK = "unmet_authentication_requirements";
    private static final String CHECKED = OAuth2AuthorizationCodeRequestAuthenticationToken.class.getName();

    private final InterruptedRequests interrupted;
    private final SignInDemands demands;
    private final AuthorizationResponses responses;
    private final Assurance assurance;
    private final BackOfficeAssurance backOffice;
    private final Clock clock;

    SignInDemandFilter(
            InterruptedRequests interrupted,
            SignInDemands demands,
            AuthorizationResponses responses,
            Assurance assurance,
            BackOfficeAssurance backOffice,
            Clock clock) {
        this.interrupted = interrupted;
        this.demands = demands;
        this.responses = responses;
        this.assurance = assurance;
        this.backOffice = backOffice;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!(http.getAttribute(CHECKED) instanceof OAuth2AuthorizationCodeRequestAuthenticationToken asked)) {
            chain.doFilter(request, response);
            return;
        }
        Verdict verdict = judge(asked, interrupted.findRepeated(http));
        if (verdict.error() != null) {
            interrupted.remove(http);
            responses.fail(http, (HttpServletResponse) response, refusal(verdict.error(), asked));
        } else if (verdict.page() != null) {
            InterruptedRequest waiting = interrupted.keep(http, verdict.unmet());
            ((HttpServletResponse) response)
                    .sendRedirect(verdict.page() + "?" + InterruptedRequests.KEY + "=" + waiting.key());
        } else {
            interrupted.remove(http);
            chain.doFilter(request, response);
        }
    }

    private Verdict judge(
            OAuth2AuthorizationCodeRequestAuthenticationToken asked, Optional<InterruptedRequest> waited) {
        SignInDemand demand = demands.of(asked.getScopes(), asked.getAdditionalParameters());
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        Optional<SignedInAccount> signedIn = SignedInAccount.find(current);
        if (current == null || signedIn.isEmpty()) {
            return demand.isSilent() ? Verdict.error(LOGIN_REQUIRED) : Verdict.waiting(SIGN_IN, demand.ofVisitor());
        }
        boolean isWished = !demand.isSilent() && demands.wishesForTwoFactors(asked.getAdditionalParameters());
        return isOfTheBackOffice(asked, current) || (isWished && canBecomeStronger(current, demand))
                ? judge(demand.withTwoFactors(), current, signedIn.get(), waited)
                : judge(demand, current, signedIn.get(), waited);
    }

    private Verdict judge(
            SignInDemand demand, Authentication current, SignedInAccount account, Optional<InterruptedRequest> waited) {
        PassedFactors passed = PassedFactors.of(current);
        Set<Demand> unmet = demand.unmetBy(account, passed, clock.instant());
        if (unmet.isEmpty()) {
            return Verdict.PASS;
        }
        if (demand.isSilent()) {
            return Verdict.error(LOGIN_REQUIRED);
        }
        boolean isTooWeak = demand.isTooWeak(passed.acr());
        if (isTooWeak && !canBecomeStronger(current, demand)) {
            return demand.twoFactors() ? Verdict.waiting(StepUp.SET_UP, unmet) : Verdict.error(TOO_WEAK);
        }
        Optional<InterruptedRequest> settled =
                waited.filter(request -> request.accepts(passed.provedAt().orElse(account.since())));
        if (settled.isEmpty()) {
            return Verdict.waiting(pageFor(unmet), unmet);
        }
        if (demand.isAnother(account)) {
            return Verdict.error(LOGIN_REQUIRED);
        }
        if (!demand.isTooWeak(counting(passed, settled.get()).acr())) {
            return Verdict.PASS;
        }
        return settled.get().demands().contains(Demand.TWO_FACTORS)
                ? Verdict.error(TOO_WEAK)
                : Verdict.waiting(SignInCompletion.SECOND_FACTOR, Set.of(Demand.TWO_FACTORS));
    }

    /** A request that demanded a fresh sign-in counts no factor from before. */
    private static PassedFactors counting(PassedFactors passed, InterruptedRequest settled) {
        return settled.demands().contains(Demand.FRESH) ? passed.since(settled.since()) : passed;
    }

    /** Whether it asks for a token that two factors of this account have to stand behind. */
    private boolean isOfTheBackOffice(OAuth2AuthorizationCodeRequestAuthenticationToken asked, Authentication current) {
        return asked.getScopes().contains(BackOfficeAssurance.SCOPE) && backOffice.demandsTwoFactors(current);
    }

    /** Whether the account has a second factor, and the application takes it. */
    private boolean canBecomeStronger(Authentication current, SignInDemand demand) {
        return !demand.isTooWeak(PassedFactors.TWO)
                && assurance.find(current, true, Optional.empty()) != MissingStep.NOT_SET_UP;
    }

    /** A signed-in person who lacks only the second factor proves that one alone. */
    private static String pageFor(Set<Demand> unmet) {
        return unmet.equals(Set.of(Demand.TWO_FACTORS)) ? SignInCompletion.SECOND_FACTOR : SIGN_IN;
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException refusal(
            String error, OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
        return new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error(error), asked);
    }

    /**
     * What happens to a request.
     *
     * @param error the answer to the client; absent when there is none
     * @param page  where the person goes first; absent when the request need not wait
     * @param unmet what the sign-in has to bring
     */
    private record Verdict(@Nullable String error, @Nullable String page, Set<Demand> unmet) {

        static final Verdict PASS = new Verdict(null, null, Set.of());

        static Verdict error(String code) {
            return new Verdict(code, null, Set.of());
        }

        static Verdict waiting(String page, Set<Demand> unmet) {
            return new Verdict(null, page, unmet);
        }
    }
}
