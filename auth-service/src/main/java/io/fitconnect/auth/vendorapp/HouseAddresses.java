package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.OAuthClientSettings;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The addresses of the house: its issuer's, and those that its own web applications come back to. A vendor's code is not sent there: what
 * reads it would take it for its own. Of one's own machine the port counts too, for developers have theirs beside the house's.
 */
@Component
class HouseAddresses {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;

    HouseAddresses(SecuritySettings security, OAuthClientSettings clients) {
        this.hosts = Stream.concat(
                        Stream.of(security.issuer()),
                        clients.seeds().values().stream()
                                .filter(seed -> seed.party() == ClientParty.HOUSE && seed.secret() != null)
                                .flatMap(seed -> seed.redirectUris().stream()))
                .map(URI::create)
                .filter(address -> address.getHost() != null && !isAnyPort(address))
                .map(HouseAddresses::placeOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void requireNone(AppDetails details) {
        for (String redirectUri : details.redirectUris()) {
            URI address = URI.create(redirectUri);
            if (address.getHost() != null && hosts.contains(placeOf(address))) {
                throw new Refusal(
                                VendorAppProblems.UNSAFE_REDIRECT_URI, "The redirect URI must not lead to this house.")
                        .with("redirectUri", redirectUri);
            }
        }
    }

    /** All names of one's own machine mean the same. */
    private static String placeOf(URI address) {
        String host = hostOf(address);
        return LOOPBACK.contains(host) ? "localhost:" + address.getPort() : host;
    }

    /** That of an app on one's own machine, which takes the port that is free (RFC 8252, section 7.3). */
    private static boolean isAnyPort(URI address) {
        return LOOPBACK.contains(hostOf(address)) && address.getPort() < 0;
    }

    private static String hostOf(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}
