package io.fitconnect.gateway.route;

import io.fitconnect.contracts.House;
import io.fitconnect.contracts.RouteLine;
import io.fitconnect.contracts.ServiceLine;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The route table, built from the list of services: the more specific line comes first. */
@Component
public final class Routes implements RouteLocator {

    /** Where a service's own API document is found, followed by the service's short name. */
    public static final String DOCUMENTS = "/api/v1/docs/";

    private static final String DOCUMENT_PATH = "/v3/api-docs";
    private static final String STREAMS = "-streams";

    private final List<Entry> entries;
    private final List<String> documents;

    Routes(House house, ServicesSettings settings) {
        settings.requireKnown(house);
        List<RouteRule> table = new ArrayList<>(served(house, settings));
        house.behindTheGateway()
                .forEach(service -> table.add(document(service.shortName(), settings.addressOf(service))));
        this.documents = house.behindTheGateway().stream()
                .map(ServiceLine::shortName)
                .sorted()
                .toList();
        this.entries = IntStream.range(0, table.size())
                .mapToObj(order -> new Entry(table.get(order), table.get(order).toRoute(order)))
                .toList();
    }

    private static List<RouteRule> served(House house, ServicesSettings settings) {
        return house.behindTheGateway().stream()
                .flatMap(service -> service.routes().stream().map(line -> new Line(service, line)))
                .sorted(Comparator.comparing(Line::route, RouteLine.MOST_SPECIFIC_FIRST))
                .map(line -> rule(line.service(), line.route(), settings))
                .toList();
    }

    /** Streams with an address of their own are an upstream of their own: a breaker that opens there refuses no other request. */
    private static RouteRule rule(ServiceLine service, RouteLine line, ServicesSettings settings) {
        return settings.streamAddressOf(service)
                .filter(address -> line.stream())
                .map(address -> RouteRule.of(service.shortName() + STREAMS, address, line))
                .orElseGet(() -> RouteRule.of(service.shortName(), settings.addressOf(service), line));
    }

    private static RouteRule document(String service, URI base) {
        PathPattern path = PathPattern.of(DOCUMENTS + service);
        return new RouteRule("docs-" + service, base, path, DOCUMENT_PATH, OptionalLong.empty(), false, true);
    }

    @Nullable
    Route find(String path) {
        for (Entry entry : entries) {
            if (entry.rule().path().matches(path)) {
                return entry.route();
            }
        }
        return null;
    }

    /** Short names of the services that describe their API. */
    public List<String> documents() {
        return documents;
    }

    /** All rules, from which the connection pools are built. */
    public List<RouteRule> rules() {
        return entries.stream().map(Entry::rule).toList();
    }

    @Override
    public Flux<Route> getRoutes() {
        return Flux.fromIterable(entries).map(Entry::route);
    }

    private record Line(ServiceLine service, RouteLine route) {}

    private record Entry(RouteRule rule, Route route) {}
}
