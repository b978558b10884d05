package io.fitconnect.gateway.route;

import io.fitconnect.contracts.House;
import io.fitconnect.contracts.ServiceLine;
import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The services and their addresses.
 *
 * @param services base URLs by short name, such as {@code training: http://10.0.0.7:8083}: scheme and authority only; a
 *     service that is not named listens on this machine, at its usual port
 * @param houseFile a list of services in the place of the one that was built in
 */
@ConfigurationProperties("fitconnect.gateway")
@Validated
record ServicesSettings(
        @DefaultValue Map<String, URI> services, @Nullable Path houseFile) {

    @AssertTrue(message = "each service needs a base URL like http://host:port, without path or query")
    boolean isPlain() {
        return services.values().stream().allMatch(ServicesSettings::isBase);
    }

    House house() {
        return houseFile == null ? House.read() : House.read(houseFile);
    }

    URI addressOf(ServiceLine service) {
        URI set = services.get(service.shortName());
        return set == null ? URI.create("http://127.0.0.1:" + service.port()) : set;
    }

    /** Refuses an address of a service that the house does not have: its own would silently stay the default. */
    void requireKnown(House house) {
        Set<String> known = house.behindTheGateway().stream()
                .map(ServiceLine::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : services.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "fitconnect.gateway.services." + name + " names no service; there are " + known);
            }
        }
    }

    private static boolean isBase(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean bare = uri.getRawPath() == null || uri.getRawPath().isEmpty();
        return http && uri.getHost() != null && bare && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
    }
}
