package io.fitconnect.gateway.route;

import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Replaces the handler mapping of Spring Cloud Gateway and maps nothing: requests reach a service through the {@link
 * RouteDispatcher} alone, and none from the management port, whose dispatcher would see the mapping too.
 */
@Component
final class DisabledRouteMapping extends RoutePredicateHandlerMapping {

    DisabledRouteMapping(
            FilteringWebHandler filters, Routes routes, GlobalCorsProperties cors, Environment environment) {
        super(filters, routes, cors, environment);
    }

    @Override
    public Mono<Object> getHandler(ServerWebExchange exchange) {
        return Mono.empty();
    }
}
