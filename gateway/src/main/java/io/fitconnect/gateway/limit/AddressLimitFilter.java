package io.fitconnect.gateway.limit;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.problem.Refusal;
import io.fitconnect.gateway.route.Step;
import io.fitconnect.gateway.token.ProtectedPaths;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Limits what needs no token by the client's address; the API proper is limited where the token is looked at. */
@Component
final class AddressLimitFilter implements GlobalFilter, Ordered {

    private final AddressLimits limits;
    private final ProtectedPaths guarded;

    AddressLimitFilter(AddressLimits limits, ProtectedPaths guarded) {
        this.limits = limits;
        this.guarded = guarded;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        CleanRequest request = CleanRequest.of(exchange);
        String path = request.path();
        if (!guarded.include(path)) {
            try {
                limits.requireAnonymous(request.getMethod(), path, request.clientAddress());
            } catch (Refusal refusal) {
                return Mono.error(refusal);
            }
        }
        return chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return Step.ADDRESS_LIMIT;
    }
}
