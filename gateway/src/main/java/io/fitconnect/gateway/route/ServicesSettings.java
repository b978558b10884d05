package io.fitconnect.gateway.route;

import io.fitconnect.contracts.House;
import io.fitconnect.contracts.ServiceLine;
import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The services and their addresses.
 *
 * @param services base URLs by short name, such as {@code training: http://10.0.0.7:8083}: scheme and authority only; a
 *     service that is not named listens on this machine, at its usual port
 * @param streamServices base URLs, by short name too, of the servers that hold the streams of services with a
 *     {@code stream-port}
 * @param houseFile a list of services in the place of the one that was built in
 */
@ConfigurationProperties("fitconnect.gateway")
@Validated
record ServicesSettings(
        @DefaultValue Map<String, URI> services,
        @DefaultValue Map<String, URI> streamServices,
        @Nullable Path houseFile) {

    @AssertTrue(message = "each service needs a base URL like http://host:port, without path or query")
    boolean isPlain() {
        return Stream.of(services, streamServices)
                .flatMap(addresses -> addresses.values().stream())
                .allMatch(ServicesSettings::isBase);
    }

    House house() {
        return houseFile == null ? House.read() : House.read(houseFile);
    }

    URI addressOf(ServiceLine service) {
        URI set = services.get(service.shortName());
        return set == null ? onThisMachine(service.port()) : set;
    }

    /** Where the streams of a service are held; empty when it serves them itself. */
    Optional<URI> streamAddressOf(ServiceLine service) {
        URI set = streamServices.get(service.shortName());
        return service.streamPort().isPresent()
                ? Optional.of(set == null ? onThisMachine(service.streamPort().getAsInt()) : set)
                : Optional.empty();
    }

    /** Refuses an address of a service that the house does not have: its own would silently stay the default. */
    void requireKnown(House house) {
        requireKnown("services", services, house, service -> true);
        requireKnown(
                "stream-services",
                streamServices,
                house,
                service -> service.streamPort().isPresent());
    }

    private static void requireKnown(
            String setting, Map<String, URI> addresses, House house, Predicate<ServiceLine> isMeant) {
        Set<String> known = house.behindTheGateway().stream()
                .filter(isMeant)
                .map(ServiceLine::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : addresses.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "fitconnect.gateway." + setting + "." + name + " names no service; there are " + known);
            }
        }
    }

    private static URI onThisMachine(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static boolean isBase(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean bare = uri.getRawPath() == null || uri.getRawPath().isEmpty();
        return http && uri.getHost() != null && bare && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
    }
}
