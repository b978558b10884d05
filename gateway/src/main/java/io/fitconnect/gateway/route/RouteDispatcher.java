package io.fitconnect.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.edge.ClientGone;
import io.fitconnect.gateway.edge.Dispatcher;
import io.fitconnect.gateway.problem.ProblemHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.DefaultServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/**
 * Looks a request up in the table and hands it to the global filters of Spring Cloud Gateway. The answer to a HEAD request
 * is decorated by WebFlux, which writes nothing of it: its status and headers leave with {@code setComplete}.
 */
@Component
final class RouteDispatcher implements Dispatcher {

    private final Routes routes;
    private final FilteringWebHandler filters;
    private final ProblemHandler problems;
    private final ServerCodecConfigurer codecs;
    private final LocaleContextResolver locales;
    private final WebSessionManager sessions = new DefaultWebSessionManager();

    RouteDispatcher(
            Routes routes,
            FilteringWebHandler filters,
            ProblemHandler problems,
            ServerCodecConfigurer codecs,
            LocaleContextResolver locales) {
        this.routes = routes;
        this.filters = filters;
        this.problems = problems;
        this.codecs = codecs;
        this.locales = locales;
    }

    @Override
    public @Nullable Mono<Void> dispatch(CleanRequest request, ServerHttpResponse response) {
        Route route = routes.find(request.path());
        if (route == null) {
            return null;
        }
        ServerWebExchange exchange = new DefaultServerWebExchange(request, response, sessions, codecs, locales);
        exchange.getAttributes().put(GATEWAY_ROUTE_ATTR, route);
        request.servedBy(route.getId(), RouteRule.of(exchange).stream());
        Mono<Void> handled = filters.handle(exchange).onErrorResume(failure -> answer(exchange, failure));
        return response instanceof AbstractServerHttpResponse
                ? handled
                : handled.then(Mono.defer(response::setComplete));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable failure) {
        return failure instanceof ClientGone ? Mono.error(failure) : problems.handle(exchange, failure);
    }
}
