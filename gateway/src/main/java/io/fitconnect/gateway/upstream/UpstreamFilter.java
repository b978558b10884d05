package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.gateway.route.RouteRule;
import io.netty.handler.codec.http.HttpMethod;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
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
        RouteRule rule = RouteRule.of(exchange);
        Upstream upstream = upstreams.get(rule);
        CleanRequest request = CleanRequest.of(exchange);
        String fixed = rule.targetPath();
        String target = fixed == null ? request.netty().uri() : fixed;
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
        return FilterOrder.UPSTREAM;
    }

    private static boolean mayRepeat(CleanRequest request) {
        HttpMethod method = request.netty().method();
        boolean reads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        return reads && !request.hasBody();
    }
}
