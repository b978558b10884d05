package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.interruption.Demand;
import io.fitconnect.auth.interruption.InterruptedRequest;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.signin.MissingStep;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
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

    private static final String TOO_WEAK = "unmet_authentication_requirements";
    private static final String CHECKED = OAuth2AuthorizationCodeRequestAuthenticationToken.class.getName();

    private final InterruptedRequests interrupted;
    private final SignInDemands demands;
    private final AuthorizationResponses responses;
    private final Assurance assurance;
    private final Clock clock;

    SignInDemandFilter(
            InterruptedRequests interrupted,
            SignInDemands demands,
            AuthorizationResponses responses,
            Assurance assurance,
            Clock clock) {
        this.interrupted = interrupted;
        this.demands = demands;
        this.responses = responses;
        this.assurance = assurance;
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
        SignInDemand demand = demands.of(asked.getScopes(), asked.getAdditionalParameters());
        Verdict verdict = judge(demand, interrupted.findRepeated(http));
        if (verdict.error() != null) {
            interrupted.remove(http);
            responses.fail(http, (HttpServletResponse) response, refusal(verdict.error(), asked));
        } else if (verdict.waits()) {
            InterruptedRequest waiting = interrupted.keep(http, verdict.unmet());
            ((HttpServletResponse) response)
                    .sendRedirect(pageFor(verdict.unmet(), verdict.isSignedIn()) + "?" + InterruptedRequests.KEY + "="
                            + waiting.key());
        } else {
            interrupted.remove(http);
            chain.doFilter(request, response);
        }
    }

    private Verdict judge(SignInDemand demand, Optional<InterruptedRequest> waited) {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current == null || !(current.getPrincipal() instanceof SignedInAccount account)) {
            return demand.isSilent()
                    ? Verdict.error("login_required")
                    : new Verdict(null, true, demand.ofVisitor(), false);
        }
        PassedFactors passed = PassedFactors.of(current);
        Instant newest = passed.newest().orElse(account.since());
        Set<Demand> unmet = demand.unmetBy(account, newest, passed.acr(), clock.instant());
        if (unmet.isEmpty()) {
            return Verdict.PASS;
        }
        if (demand.isSilent()) {
            return Verdict.error("login_required");
        }
        if (waited.isEmpty() || !waited.get().accepts(newest)) {
            return demand.isTooWeak(passed.acr()) && !canBecomeStronger(current, demand)
                    ? Verdict.error(TOO_WEAK)
                    : Verdict.waiting(unmet);
        }
        if (demand.isAnother(account)) {
            return Verdict.error("login_required");
        }
        return demand.isTooWeak(passed.acr()) ? Verdict.error(TOO_WEAK) : Verdict.PASS;
    }

    /** Whether the account has a second factor, and the application takes it. */
    private boolean canBecomeStronger(Authentication current, SignInDemand demand) {
        return !demand.isTooWeak(PassedFactors.TWO)
                && assurance.find(current, true, Optional.empty()) != MissingStep.NOT_SET_UP;
    }

    /** A signed-in person who lacks only the second factor proves that one alone. */
    private static String pageFor(Set<Demand> unmet, boolean isSignedIn) {
        return isSignedIn && unmet.equals(Set.of(Demand.TWO_FACTORS)) ? SignInCompletion.SECOND_FACTOR : "/login";
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException refusal(
            String error, OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
        return new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error(error), asked);
    }

    /**
     * What happens to a request.
     *
     * @param error the answer to the client; absent when there is none
     * @param waits whether the request waits for a sign-in
     * @param unmet what the sign-in has to bring
     */
    private record Verdict(@Nullable String error, boolean waits, Set<Demand> unmet, boolean isSignedIn) {

        static final Verdict PASS = new Verdict(null, false, Set.of(), true);

        static Verdict error(String code) {
            return new Verdict(code, false, Set.of(), false);
        }

        static Verdict waiting(Set<Demand> unmet) {
            return new Verdict(null, true, unmet, true);
        }
    }
}
