package io.fitconnect.auth.client;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The public keys by which a client proves who it is, as they stand in its settings: themselves, or their address. */
public final class ClientKeys {

    private static final String JWKS = "fitconnect.jwks";

    private ClientKeys() {}

    /** Writes them into a client's settings; two nulls take them out. */
    public static void write(
            ClientSettings.Builder settings,
            @Nullable String jwks,
            @Nullable URI address,
            SignatureAlgorithm algorithm) {
        settings.settings(all -> all.remove(JWKS));
        if (jwks != null) {
            settings.setting(JWKS, jwks);
        }
        if (address != null) {
            settings.jwkSetUrl(address.toString());
        }
        if (jwks != null || address != null) {
            settings.tokenEndpointAuthenticationSigningAlgorithm(algorithm);
        }
    }

    /** The keys that stand in the registration. */
    public static Optional<String> findSet(RegisteredClient client) {
        return Optional.ofNullable(client.getClientSettings().getSetting(JWKS));
    }

    /** Where the client publishes its keys. */
    public static Optional<URI> findAddress(RegisteredClient client) {
        return Optional.ofNullable(client.getClientSettings().getJwkSetUrl()).map(URI::create);
    }
}
