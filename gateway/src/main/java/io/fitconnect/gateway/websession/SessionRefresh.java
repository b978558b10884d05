package io.fitconnect.gateway.websession;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.gateway.websession.RefreshOutcome.Away;
import io.fitconnect.gateway.websession.RefreshOutcome.Ended;
import io.fitconnect.gateway.websession.RefreshOutcome.Renewed;
import io.fitconnect.gateway.websession.provider.GrantRefused;
import io.fitconnect.gateway.websession.provider.ProviderAway;
import io.fitconnect.gateway.websession.provider.ProviderTokens;
import io.fitconnect.gateway.websession.provider.TokenEndpoint;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refreshes web sessions, each once: requests of all tabs and connections wait for one answer, and those that still bring the
 * former cookie get the same one for a while. A client that disconnects does not stop the refresh of the others.
 */
@Component
final class SessionRefresh {

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final long MOST = 50_000;

    private final TokenEndpoint endpoint;
    private final WebSessionSettings settings;
    private final MeterRegistry registry;
    private final Cache<String, Mono<RefreshOutcome>> flights = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .build();

    SessionRefresh(TokenEndpoint endpoint, WebSessionSettings settings, MeterRegistry registry) {
        this.endpoint = endpoint;
        this.settings = settings;
        this.registry = registry;
    }

    Mono<RefreshOutcome> of(WebSession session) {
        return flights.get(session.accessToken(), token -> flight(session));
    }

    private Mono<RefreshOutcome> flight(WebSession session) {
        return endpoint.refresh(session.refreshToken())
                .<RefreshOutcome>map(tokens -> renew(session, tokens))
                .onErrorResume(GrantRefused.class, ended -> Mono.just(new Ended()))
                .onErrorResume(ProviderAway.class, away -> Mono.just(new Away()))
                .doOnNext(this::count)
                .cache(this::keep, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    private static RefreshOutcome renew(WebSession before, ProviderTokens tokens) {
        try {
            WebSession renewed = WebSession.of(
                    tokens.accessToken(),
                    tokens.refreshToken().isEmpty() ? before.refreshToken() : tokens.refreshToken(),
                    tokens.idToken().isEmpty() ? before.idToken() : tokens.idToken(),
                    before.name());
            boolean same = renewed.accountId().equals(before.accountId())
                    && renewed.sessionId().equals(before.sessionId());
            return same ? new Renewed(renewed) : new Ended();
        } catch (TokenRefused unreadable) {
            return new Away();
        }
    }

    private Duration keep(RefreshOutcome outcome) {
        return outcome instanceof Away ? settings.retryAfter() : KEPT;
    }

    private void count(RefreshOutcome outcome) {
        registry.counter(
                        "fitconnect.gateway.web.refreshes",
                        "result",
                        outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
    }
}
