package io.fitconnect.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The table of the house: the more specific rule stands before the more general one. */
@Component
public final class Routes implements RouteLocator {

    /** Metadata of a route whose service is asked for another path than the client named. */
    public static final String TARGET_PATH = "target-path";

    /** Where a service's own API document is found, followed by the service's name. */
    public static final String DOCUMENTS = "/api/v1/docs/";

    private final List<Entry> entries;
    private final List<String> documents;

    Routes(ServicesSettings services) {
        List<ServiceRoute> served = served(services);
        List<ServiceRoute> described =
                served.stream().map(route -> document(route.id(), route.base())).toList();
        List<ServiceRoute> table =
                Stream.concat(served.stream(), described.stream()).toList();
        this.documents = served.stream().map(ServiceRoute::id).sorted().toList();
        this.entries = IntStream.range(0, table.size())
                .mapToObj(order -> new Entry(table.get(order), table.get(order).toRoute(order)))
                .toList();
    }

    private static List<ServiceRoute> served(ServicesSettings services) {
        return List.of(
                ServiceRoute.to(
                        "integration", services.integration(), "/api/v1/imports/**", "/api/v1/trainings/*/streams"),
                ServiceRoute.to("training", services.training(), "/api/v1/trainings/**"),
                ServiceRoute.to("profile", services.profile(), "/api/v1/profiles/**"),
                ServiceRoute.to(
                        "auth",
                        services.auth(),
                        "/api/v1/vendor-apps/**",
                        "/oauth2/**",
                        "/.well-known/**",
                        "/userinfo",
                        "/connect/**",
                        "/login",
                        "/logout",
                        "/register",
                        "/consent",
                        "/assets/**",
                        "/account/**"));
    }

    private static ServiceRoute document(String service, URI base) {
        return new ServiceRoute("docs-" + service, base, "/v3/api-docs", List.of(PathRule.of(DOCUMENTS + service)));
    }

    @Nullable
    Route find(String path) {
        for (Entry entry : entries) {
            if (entry.rule().matches(path)) {
                return entry.route();
            }
        }
        return null;
    }

    /** Names of the services that describe their API. */
    public List<String> documents() {
        return documents;
    }

    /** Id and address of every route, for those who prepare connections ahead. */
    public List<Destination> destinations() {
        return entries.stream()
                .map(entry -> new Destination(entry.rule().id(), entry.rule().base()))
                .toList();
    }

    @Override
    public Flux<Route> getRoutes() {
        return Flux.fromIterable(entries).map(Entry::route);
    }

    /** A route and the service behind it. */
    public record Destination(String routeId, URI base) {}

    private record Entry(ServiceRoute rule, Route route) {}
}
