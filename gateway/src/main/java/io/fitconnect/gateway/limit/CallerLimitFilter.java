package io.fitconnect.gateway.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.gateway.token.VerifiedToken;
import io.fitconnect.platform.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Limits requests with a token per athlete and app; adds RateLimit headers once half of the burst is used. */
@Component
final class CallerLimitFilter implements GlobalFilter, Ordered {

    private record Caller(String clientId, String subject) {}

    private final Buckets buckets;

    CallerLimitFilter(LimitSettings settings, MeterRegistry registry, Ticker ticker) {
        this.buckets = new Buckets(LimitKind.CALLER, settings, ticker, registry);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        VerifiedToken token = VerifiedToken.find(exchange);
        if (token == null) {
            return chain.filter(exchange);
        }
        try {
            RateDecision decision = buckets.require(new Caller(token.clientId(), token.subject()));
            if (buckets.isNearlyEmpty(decision)) {
                HttpHeaders headers = exchange.getResponse().getHeaders();
                headers.set("RateLimit-Policy", buckets.policy());
                headers.set("RateLimit", buckets.state(decision.left(), 1));
            }
            return chain.filter(exchange);
        } catch (Refusal refusal) {
            return Mono.error(refusal);
        }
    }

    @Override
    public int getOrder() {
        return FilterOrder.CALLER_LIMIT;
    }
}
