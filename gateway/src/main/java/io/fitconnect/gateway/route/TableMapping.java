package io.fitconnect.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.fitconnect.gateway.edge.CleanRequest;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the place of the gateway's own mapping, which evaluates a chain of predicates for every request. */
@Component
final class TableMapping extends RoutePredicateHandlerMapping
        implements ApplicationListener<WebServerInitializedEvent> {

    private final Routes routes;
    private final FilteringWebHandler filters;
    private volatile int managementPort = -1;

    TableMapping(FilteringWebHandler filters, Routes routes, GlobalCorsProperties cors, Environment environment) {
        super(filters, routes, cors, environment);
        this.routes = routes;
        this.filters = filters;
        setOrder(HIGHEST_PRECEDENCE);
    }

    @Override
    public Mono<Object> getHandler(ServerWebExchange exchange) {
        Route route = routes.find(exchange.getRequest().getURI().getRawPath());
        if (route == null || isManagement(exchange)) {
            return Mono.empty();
        }
        CleanRequest.of(exchange).servedBy(route.getId());
        exchange.getAttributes().put(GATEWAY_ROUTE_ATTR, route);
        return Mono.just(filters);
    }

    /** The management port has its own dispatcher, which sees this mapping too; nothing is routed from there. */
    private boolean isManagement(ServerWebExchange exchange) {
        var local = exchange.getRequest().getLocalAddress();
        return local != null && local.getPort() == managementPort;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if ("management".equals(event.getApplicationContext().getServerNamespace())) {
            managementPort = event.getWebServer().getPort();
        }
    }
}
