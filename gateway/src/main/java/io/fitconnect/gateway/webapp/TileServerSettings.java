package io.fitconnect.gateway.webapp;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose map the web app draws; without an address it draws its own.
 *
 * @param address of a tile, with {z}, {x} and {y}
 * @param credit  what the server asks to be shown on its map
 */
@ConfigurationProperties("fitconnect.gateway.tiles")
@Validated
record TileServerSettings(
        @Nullable String address, @Nullable String credit) {

    private static final String OWN = "(img-src|connect-src) 'self'";

    Optional<TileServer> find() {
        return address == null || address.isBlank() ? Optional.empty() : Optional.of(new TileServer(address, credit));
    }

    /** The content security policy with the server's origin, from which the map loads pictures. */
    String allowedIn(String policy) {
        return find().map(server -> policy.replaceAll(OWN, "$1 'self' " + originOf(server)))
                .orElse(policy);
    }

    @AssertTrue(message = "fitconnect.gateway.tiles.address must be an http or https address with {z}, {x} and {y}")
    boolean isUsable() {
        return find().map(server -> isTile(server.address())).orElse(true);
    }

    private static boolean isTile(String address) {
        return address.matches("https?://[\\w.:-]+/\\S*")
                && Stream.of("{z}", "{x}", "{y}").allMatch(address::contains);
    }

    private static String originOf(TileServer server) {
        URI place = URI.create(server.address().replaceAll("[{}]", ""));
        return place.getScheme() + "://" + place.getAuthority();
    }
}
