package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.token.InvalidTokenLimiter;
import io.fitconnect.gateway.websession.RefreshOutcome.Away;
import io.fitconnect.gateway.websession.RefreshOutcome.Ended;
import io.fitconnect.gateway.websession.RefreshOutcome.Renewed;
import io.fitconnect.gateway.websession.browser.WebCookies;
import io.fitconnect.platform.revocation.Revocations;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The session of a request as it is now: refreshed when its access token ends soon or was revoked, which a change of roles does
 * too. The answer that refreshed carries the new cookie, and the answer to an ended session removes it.
 */
@Component
final class LiveSessions {

    private final SealedSessions sealed;
    private final WebCookies cookies;
    private final SessionRefresh refresh;
    private final Revocations revocations;
    private final InvalidTokenLimiter limiter;
    private final WebSessionSettings settings;
    private final Clock clock;

    LiveSessions(
            SealedSessions sealed,
            WebCookies cookies,
            SessionRefresh refresh,
            Revocations revocations,
            InvalidTokenLimiter limiter,
            WebSessionSettings settings,
            Clock clock) {
        this.sealed = sealed;
        this.cookies = cookies;
        this.refresh = refresh;
        this.revocations = revocations;
        this.limiter = limiter;
        this.settings = settings;
        this.clock = clock;
    }

    /** Emits the session; nothing without a cookie; fails when the session has ended or cannot be checked. */
    Mono<WebSession> find(ServerWebExchange exchange) {
        if (!cookies.hasSession(exchange)) {
            return Mono.empty();
        }
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        WebSession session = sealed.find(exchange);
        if (session == null) {
            limiter.requireAnonymous(CleanRequest.of(exchange).clientAddress());
            return Mono.defer(() -> ended(exchange));
        }
        return isDue(session) ? renewed(session, exchange) : Mono.just(session);
    }

    private Mono<WebSession> renewed(WebSession session, ServerWebExchange exchange) {
        return refresh.of(session)
                .flatMap(outcome -> outcome instanceof Renewed first && isRevoked(first.session())
                        ? refresh.of(first.session()) // one that a former request got, before the session ended
                        : Mono.just(outcome))
                .flatMap(outcome -> settle(session, outcome, exchange));
    }

    private Mono<WebSession> settle(WebSession before, RefreshOutcome outcome, ServerWebExchange exchange) {
        if (outcome instanceof Renewed renewed && !isRevoked(renewed.session())) {
            sealed.write(exchange, renewed.session());
            return Mono.just(renewed.session());
        }
        if (outcome instanceof Ended) {
            return ended(exchange);
        }
        return outcome instanceof Away && isGood(before) ? Mono.just(before) : Mono.error(SessionProblems.unchecked());
    }

    private Mono<WebSession> ended(ServerWebExchange exchange) {
        cookies.removeSession(exchange);
        return Mono.error(SessionProblems.ended());
    }

    private boolean isDue(WebSession session) {
        return isRevoked(session) || session.expiresBefore(clock.instant().plus(settings.refreshBefore()));
    }

    private boolean isGood(WebSession session) {
        return !isRevoked(session) && !session.expiresBefore(clock.instant());
    }

    private boolean isRevoked(WebSession session) {
        return revocations.isRevoked(session.facts());
    }
}
