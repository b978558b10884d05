package io.fitconnect.gateway.token;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.gateway.route.RouteRule;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.platform.revocation.Revocations;
import io.netty.handler.codec.http.HttpHeaderNames;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Requires a valid access token, except on open routes; a known token costs one look-up. */
@Component
final class TokenFilter implements GlobalFilter, Ordered {

    private final VerifiedTokens known;
    private final Revocations revocations;
    private final TokenCheck check;
    private final TokenMetrics metrics;
    private final InvalidTokenLimiter limiter;
    private final BrowserTokens browsers;

    TokenFilter(
            VerifiedTokens known,
            Revocations revocations,
            TokenCheck check,
            TokenMetrics metrics,
            InvalidTokenLimiter limiter,
            BrowserTokens browsers) {
        this.known = known;
        this.revocations = revocations;
        this.check = check;
        this.metrics = metrics;
        this.limiter = limiter;
        this.browsers = browsers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        CleanRequest request = CleanRequest.of(exchange);
        boolean cookies = request.nettyHeaders().contains(HttpHeaderNames.COOKIE);
        if (RouteRule.of(exchange).open()) {
            if (cookies) {
                browsers.removeFrom(request.nettyHeaders());
            }
            return chain.filter(exchange);
        }
        return cookies
                ? browsers.authorize(exchange).then(Mono.defer(() -> requireToken(request, exchange, chain)))
                : requireToken(request, exchange, chain);
    }

    @Override
    public int getOrder() {
        return FilterOrder.TOKEN;
    }

    private Mono<Void> requireToken(CleanRequest request, ServerWebExchange exchange, GatewayFilterChain chain) {
        try {
            String text = BearerToken.require(request.nettyHeaders());
            TokenKey key = new TokenKey(text);
            VerifiedToken token = known.find(key);
            if (token != null) {
                requireNotRevoked(token);
                metrics.cached();
                token.rememberIn(exchange);
                return chain.filter(exchange);
            }
            limiter.requireRoom(request.clientAddress());
            return check.verify(text)
                    .doOnNext(this::requireNotRevoked)
                    .onErrorMap(TokenRefused.class, refused -> refusal(request, refused))
                    .flatMap(verified -> pass(key, verified, exchange, chain));
        } catch (TokenRefused refused) {
            return Mono.error(refusal(request, refused));
        }
    }

    private Mono<Void> pass(
            TokenKey key, VerifiedToken verified, ServerWebExchange exchange, GatewayFilterChain chain) {
        metrics.verified();
        known.remember(key, verified);
        verified.rememberIn(exchange);
        return chain.filter(exchange);
    }

    private void requireNotRevoked(VerifiedToken token) {
        if (revocations.isRevoked(token.facts())) {
            throw new TokenRefused(TokenFault.REVOKED);
        }
    }

    private RuntimeException refusal(CleanRequest request, TokenRefused refused) {
        metrics.refused(refused.fault());
        if (refused.fault().isCostly()) {
            limiter.charge(request.clientAddress());
        } else {
            limiter.requireAnonymous(request.clientAddress());
        }
        return TokenProblems.refuse(refused.fault());
    }
}
