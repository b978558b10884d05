package io.fitconnect.auth.authorization;

import io.fitconnect.platform.usecase.RepeatableFailure;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;

/**
 * Runs a grant of the authorization server in one transaction, so that of two requests with the same code or refresh token
 * one comes second and sees what the first did. A refusal commits what it has changed: revoking is part of refusing.
 */
class AtomicGrant implements AuthenticationProvider {

    private static final int ROUNDS = 4;
    private static final Turns TURNS = new Turns();

    private final AuthenticationProvider grant;
    private final List<GrantLimit> limits;
    private final Transactions transactions;
    private final MeterRegistry meters;

    AtomicGrant(
            AuthenticationProvider grant, List<GrantLimit> limits, Transactions transactions, MeterRegistry meters) {
        this.grant = grant;
        this.limits = limits;
        this.transactions = transactions;
        this.meters = meters;
    }

    @Override
    public final @Nullable Authentication authenticate(Authentication request) throws AuthenticationException {
        Outcome outcome = outcomeOf(request);
        if (outcome.refused() != null) {
            report(outcome.refused());
        }
        if (request instanceof OAuth2AuthorizationGrantAuthenticationToken token) {
            meters.counter(
                            "fitconnect.auth.token.requests",
                            "grant",
                            token.getGrantType().getValue(),
                            "result",
                            outcome.refused() == null ? "issued" : "refused")
                    .increment();
        }
        return outcome.get();
    }

    @Override
    public final boolean supports(Class<?> authentication) {
        return grant.supports(authentication);
    }

    /** What requests have in common that cannot be granted at once. */
    private static String subject(Authentication request) {
        if (request instanceof OAuth2AuthorizationCodeAuthenticationToken redemption) {
            return redemption.getCode();
        }
        return request instanceof OAuth2RefreshTokenAuthenticationToken refresh
                ? RefreshTokenValue.find(refresh.getRefreshToken())
                        .map(token -> token.family().toString())
                        .orElse("")
                : "";
    }

    private Outcome outcomeOf(Authentication request) {
        try {
            Authentication prepared = request;
            for (GrantLimit limit : limits) {
                prepared = limit.prepare(prepared);
            }
            return inTurn(prepared);
        } catch (OAuth2AuthenticationException refused) {
            return new Outcome(null, refused);
        }
    }

    private Outcome inTurn(Authentication request) {
        String subject = subject(request);
        return subject.isEmpty() ? inTransaction(request) : TURNS.take(subject, () -> inTransaction(request));
    }

    /** Neighbouring rows collide in the database too, so the repetitions of one transaction may not be enough under load. */
    private Outcome inTransaction(Authentication request) {
        for (int round = 1; round < ROUNDS; round++) {
            try {
                return transactions.run(() -> attempt(request));
            } catch (RuntimeException failure) {
                if (!RepeatableFailure.isRepeatable(failure)) {
                    throw failure;
                }
            }
        }
        return transactions.run(() -> attempt(request));
    }

    /** Looks at what was granted, within the transaction. */
    void granted(Authentication result) {}

    /** Looks at what was refused, within the transaction; returns the answer. */
    OAuth2AuthenticationException refused(Authentication request, OAuth2AuthenticationException refusal) {
        return refusal;
    }

    /** Tells operators of a refusal, once it is committed. */
    void report(OAuth2AuthenticationException refusal) {}

    private Outcome attempt(Authentication request) {
        try {
            limits.forEach(limit -> limit.check(request));
            Authentication result = grant.authenticate(request);
            if (result != null) {
                granted(result);
            }
            return new Outcome(result, null);
        } catch (OAuth2AuthenticationException refused) {
            return new Outcome(null, refused(request, refused));
        }
    }

    private record Outcome(
            @Nullable Authentication granted, @Nullable OAuth2AuthenticationException refused) {

        @Nullable
        Authentication get() {
            if (refused != null) {
                throw refused;
            }
            return granted;
        }
    }
}
