package io.fitconnect.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.fitconnect.contracts.RouteLine;
import java.net.URI;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.web.server.ServerWebExchange;

/**
 * One line of the table: paths, the service that serves them, and what holds for them.
 *
 * @param service what serves it, such as {@code training} or {@code notification-streams}; names the route in metrics
 * @param base the service's address
 * @param targetPath what the service is asked for, where that is another path than the client named
 * @param bodyBytes the largest body, where it is not the usual one
 * @param stream whether an answer may last for hours
 * @param open whether no token is demanded
 */
public record RouteRule(
        String service,
        URI base,
        PathPattern path,
        @Nullable String targetPath,
        OptionalLong bodyBytes,
        boolean stream,
        boolean open) {

    private static final String KEY = "fitconnect.rule";

    static RouteRule of(String service, URI base, RouteLine line) {
        if (line.stream() && line.open()) {
            throw new IllegalArgumentException(
                    "A stream demands a token, by which streams are counted: " + line.path());
        }
        if (line.path().startsWith("/*")) {
            throw new IllegalArgumentException(
                    "The first segment must be fixed, or /internal would match: " + line.path());
        }
        return new RouteRule(
                service, base, PathPattern.of(line.path()), null, line.bodyBytes(), line.stream(), line.open());
    }

    /** The rule by which a request was routed. */
    public static RouteRule of(ServerWebExchange exchange) {
        Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
        return (RouteRule) Objects.requireNonNull(route.getMetadata().get(KEY), KEY);
    }

    Route toRoute(int order) {
        return Route.async()
                .id(service)
                .uri(base)
                .order(order)
                .metadata(KEY, this)
                .predicate(
                        exchange -> path.matches(exchange.getRequest().getURI().getRawPath()))
                .build();
    }
}
