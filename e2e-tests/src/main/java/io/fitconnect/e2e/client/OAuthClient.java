package io.fitconnect.e2e.client;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application that asks for a person's tokens.
 *
 * @param secret of a confidential one; a public one has none
 */
public record OAuthClient(String clientId, @Nullable String secret, URI redirectUri, List<String> scopes) {

    /** Any port of the loopback is good (RFC 8252, section 7.3); no process has to listen there. */
    private static final URI LOOPBACK = URI.create("http://127.0.0.1:49152/callback");

    private static final String FULL_ACCESS =
            "openid profile email profile:read profile:write activity:read activity:write notification:read notification:write social:read social:write gamification:read gamification:write";

    /** The house's client for command lines, with everything that an athlete may do. */
    public static OAuthClient cli() {
        return cli(FULL_ACCESS);
    }

    /** The same as a vendor's developer uses it. */
    public static OAuthClient cliForVendors() {
        return cli("openid profile email vendor:manage");
    }

    private static OAuthClient cli(String scopes) {
        return new OAuthClient("fitconnect-cli", null, LOOPBACK, List.of(scopes.split(" ", -1)));
    }

    /** The same application when it asks for other scopes. */
    public OAuthClient asking(String... others) {
        return new OAuthClient(clientId, secret, redirectUri, List.of(others));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "%s %s".formatted(clientId, scopes);
    }
}
