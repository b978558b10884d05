package io.fitconnect.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.edge.Passage;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.adapter.DefaultServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

@Component
final class RoutedPassage implements Passage {

    private final Routes routes;
    private final FilteringWebHandler filters;
    private final ServerCodecConfigurer codecs;
    private final LocaleContextResolver locales;
    private final WebExceptionHandler problems;
    private final WebSessionManager sessions = new DefaultWebSessionManager();

    RoutedPassage(
            Routes routes,
            FilteringWebHandler filters,
            ServerCodecConfigurer codecs,
            LocaleContextResolver locales,
            @org.springframework.beans.factory.annotation.Qualifier("problemHandler") WebExceptionHandler problems) {
        this.routes = routes;
        this.filters = filters;
        this.codecs = codecs;
        this.locales = locales;
        this.problems = problems;
    }

    @Override
    public @Nullable Mono<Void> find(CleanRequest request, ServerHttpResponse response) {
        Route route = routes.find(request.getURI().getRawPath());
        if (route == null) {
            return null;
        }
        request.servedBy(route.getId());
        ServerWebExchange exchange = new DefaultServerWebExchange(request, response, sessions, codecs, locales);
        exchange.getAttributes().put(GATEWAY_ROUTE_ATTR, route);
        return filters.handle(exchange).onErrorResume(failure -> problems.handle(exchange, failure));
    }
}
