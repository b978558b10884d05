package io.fitconnect.gateway.limit;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.gateway.route.RouteRule;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Limits requests of open routes per client address; others are limited once their token was checked. */
@Component
final class AddressLimitFilter implements GlobalFilter, Ordered {

    private final AddressLimits limits;

    AddressLimitFilter(AddressLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        CleanRequest request = CleanRequest.of(exchange);
        if (RouteRule.of(exchange).open()) {
            try {
                limits.requireAnonymous(request.getMethod(), request.path(), request.clientAddress());
            } catch (Refusal refusal) {
                return Mono.error(refusal);
            }
        }
        return chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return FilterOrder.ADDRESS_LIMIT;
    }
}
