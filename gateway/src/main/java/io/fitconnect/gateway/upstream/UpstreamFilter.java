package io.fitconnect.gateway.upstream;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.route.Routes;
import io.fitconnect.gateway.route.Step;
import io.netty.handler.codec.http.HttpMethod;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last step: has the service of the route answer. A read without a body gets a second try on a fresh connection. */
@Component
final class UpstreamFilter implements GlobalFilter, Ordered {

    private final Upstreams upstreams;

    UpstreamFilter(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
        Upstream upstream = upstreams.get(route.getId());
        CleanRequest request = CleanRequest.of(exchange);
        Object fixed = route.getMetadata().get(Routes.TARGET_PATH);
        String target = fixed == null ? request.netty().uri() : fixed.toString();
        return new Attempt(upstream, exchange, target).run().onErrorResume(UpstreamFailed.class, first -> {
            if (!first.kind().isConnectionFailure() || !mayRepeat(request)) {
                return Mono.error(upstream.refusal(first.kind()));
            }
            return new Attempt(upstream, exchange, target)
                    .run()
                    .onErrorMap(UpstreamFailed.class, second -> upstream.refusal(second.kind()));
        });
    }

    @Override
    public int getOrder() {
        return Step.UPSTREAM;
    }

    private static boolean mayRepeat(CleanRequest request) {
        HttpMethod method = request.netty().method();
        boolean reads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        return reads && !request.hasBody();
    }
}
