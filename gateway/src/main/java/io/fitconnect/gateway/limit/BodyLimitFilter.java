package io.fitconnect.gateway.limit;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.gateway.route.RouteRule;
import io.netty.handler.codec.http.HttpHeaderNames;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Bounds request bodies: by the announced length at once, otherwise by counting and timing what streams through. */
@Component
final class BodyLimitFilter implements GlobalFilter, Ordered {

    private final BodySettings settings;

    BodyLimitFilter(BodySettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        CleanRequest request = CleanRequest.of(exchange);
        if (!request.hasBody()) {
            return chain.filter(exchange);
        }
        String announced = request.nettyHeaders().get(HttpHeaderNames.CONTENT_LENGTH);
        BodyLimit limit = settings.limitFor(RouteRule.of(exchange).bodyBytes());
        if (announced != null && Long.parseLong(announced) > limit.bytes()) {
            return Mono.error(BodyProblems.tooLarge(limit.bytes()));
        }
        return chain.filter(exchange.mutate()
                .request(new CountedRequest(exchange.getRequest(), limit))
                .build());
    }

    @Override
    public int getOrder() {
        return FilterOrder.BODY_LIMIT;
    }
}
