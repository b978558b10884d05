package io.fitconnect.gateway.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.fitconnect.gateway.route.Step;
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

/** Limits requests with a token per athlete and app; whoever has used half of the burst is told what is left. */
@Component
final class CallerLimitFilter implements GlobalFilter, Ordered {

    private record Caller(String clientId, String subject) {}

    private final Buckets buckets;

    CallerLimitFilter(LimitSettings settings, MeterRegistry registry, Ticker ticker) {
        this.buckets = new Buckets(Kind.CALLER, settings, ticker, registry);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        VerifiedToken token = VerifiedToken.find(exchange);
        if (token == null) {
            return chain.filter(exchange);
        }
        try {
            Verdict verdict = buckets.require(new Caller(token.clientId(), token.subject()));
            if (buckets.isNearlyEmpty(verdict)) {
                HttpHeaders headers = exchange.getResponse().getHeaders();
                headers.set("RateLimit-Policy", buckets.policy());
                headers.set("RateLimit", buckets.state(verdict.left(), 1));
            }
            return chain.filter(exchange);
        } catch (Refusal refusal) {
            return Mono.error(refusal);
        }
    }

    @Override
    public int getOrder() {
        return Step.CALLER_LIMIT;
    }
}
