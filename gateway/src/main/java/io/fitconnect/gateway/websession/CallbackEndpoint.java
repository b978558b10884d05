package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.token.InvalidTokenLimiter;
import io.fitconnect.gateway.token.jws.SignedStatement;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.gateway.websession.browser.PublicAddress;
import io.fitconnect.gateway.websession.browser.ReturnPath;
import io.fitconnect.gateway.websession.provider.GrantRefused;
import io.fitconnect.gateway.websession.provider.IdTokenCheck;
import io.fitconnect.gateway.websession.provider.Provider;
import io.fitconnect.gateway.websession.provider.ProviderAway;
import io.fitconnect.gateway.websession.provider.ProviderTokens;
import io.fitconnect.gateway.websession.provider.TokenEndpoint;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where auth-service sends the browser back to, with a code or an error. */
@Component
final class CallbackEndpoint {

    private static final Logger log = LoggerFactory.getLogger(CallbackEndpoint.class);

    private final SignIns signIns;
    private final SealedSessions sessions;
    private final TokenEndpoint endpoint;
    private final IdTokenCheck idTokens;
    private final Provider provider;
    private final PublicAddress address;
    private final InvalidTokenLimiter limiter;
    private final MeterRegistry registry;

    CallbackEndpoint(
            SignIns signIns,
            SealedSessions sessions,
            TokenEndpoint endpoint,
            IdTokenCheck idTokens,
            Provider provider,
            PublicAddress address,
            InvalidTokenLimiter limiter,
            MeterRegistry registry) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.endpoint = endpoint;
        this.idTokens = idTokens;
        this.provider = provider;
        this.address = address;
        this.limiter = limiter;
        this.registry = registry;
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        limiter.requireAnonymous(CleanRequest.of(request.exchange()).clientAddress());
        SignIn begun = signIns.take(request.exchange(), single(request, "state"));
        if (begun == null) {
            return end(SignInResult.OUTDATED, PublicAddress.APP);
        }
        if (!address.issuer().equals(single(request, "iss"))) { // RFC 9207: another provider's answer
            return end(SignInResult.FAILED, PublicAddress.APP);
        }
        String code = single(request, "code");
        if (code.isEmpty()) {
            return refused(begun, single(request, "error"));
        }
        return redeem(begun, code)
                .doOnNext(session -> sessions.write(request.exchange(), session))
                .flatMap(session -> {
                    count(SignInResult.DONE);
                    return Answers.redirect(begun.returnTo());
                })
                .onErrorResume(ProviderAway.class, away -> end(SignInResult.AWAY, begun.returnTo()))
                .onErrorResume(GrantRefused.class, refused -> end(SignInResult.FAILED, begun.returnTo()))
                .onErrorResume(TokenRefused.class, refused -> failed(begun, refused));
    }

    private Mono<WebSession> redeem(SignIn begun, String code) {
        return endpoint.redeem(code, begun.verifier())
                .flatMap(tokens -> idTokens.verify(tokens.idToken(), begun.nonce())
                        .flatMap(id -> endpoint.nameOf(tokens.accessToken()).map(name -> session(tokens, id, name))));
    }

    private WebSession session(ProviderTokens tokens, SignedStatement id, String name) {
        WebSession session = WebSession.of(tokens.accessToken(), tokens.refreshToken(), tokens.idToken(), name);
        TokenFault.MALFORMED.unless(session.accountId().equals(id.text("sub"))
                && session.sessionId().equals(id.text("sid"))
                && session.clientId().equals(provider.clientId())
                && !session.refreshToken().isEmpty());
        return session;
    }

    private Mono<ServerResponse> refused(SignIn begun, String error) {
        if (begun.silent()) {
            count(SignInResult.NOT_SIGNED_IN);
            return Answers.redirect(ReturnPath.with(begun.returnTo(), "silent", "no"));
        }
        return end(error.equals("access_denied") ? SignInResult.CANCELLED : SignInResult.FAILED, begun.returnTo());
    }

    private Mono<ServerResponse> failed(SignIn begun, TokenRefused refused) {
        log.warn("auth-service gave the web app a token that does not hold: {}", refused.fault());
        return end(SignInResult.FAILED, begun.returnTo());
    }

    /** The person reads the result on the page that they come to. */
    private Mono<ServerResponse> end(SignInResult result, String returnTo) {
        count(result);
        return Answers.redirect(ReturnPath.with(returnTo, SignInResult.PARAMETER, result.label()));
    }

    private void count(SignInResult result) {
        registry.counter("fitconnect.gateway.web.sign.ins", "result", result.label())
                .increment();
    }

    /** A parameter that stands once, else empty. */
    private static String single(ServerRequest request, String name) {
        var values = request.queryParams().get(name);
        return values == null || values.size() != 1 || values.get(0) == null ? "" : values.get(0);
    }
}
