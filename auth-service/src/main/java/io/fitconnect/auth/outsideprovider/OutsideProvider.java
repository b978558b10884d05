package io.fitconnect.auth.outsideprovider;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A provider and this service's registration there. The redirect address to register is
 * {@code <issuer of this service>/login/with/<id>/callback}.
 *
 * @param name     what people call it
 * @param issuer   exactly as in its ID tokens
 * @param emailVerified whether its {@code email_verified} is to be believed
 */
public record OutsideProvider(
        String name,
        String issuer,
        String clientId,
        String clientSecret,
        URI authorizationUri,
        URI tokenUri,
        URI jwkSetUri,
        @DefaultValue({"openid", "email"}) List<String> scopes,
        @DefaultValue("false") boolean emailVerified) {

    public OutsideProvider {
        scopes = List.copyOf(scopes);
        if (name.isBlank() || issuer.isBlank() || clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.outside-providers: a provider has name, issuer, client-id and client-secret");
        }
        for (URI address : List.of(authorizationUri, tokenUri, jwkSetUri)) {
            if (!"https".equals(address.getScheme()) && !isLocal(address)) {
                throw new IllegalArgumentException(
                        "fitconnect.auth.outside-providers: addresses of " + name + " begin with https://");
            }
        }
    }

    private static boolean isLocal(URI address) {
        return "http".equals(address.getScheme())
                && ("localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost()));
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "OutsideProvider[" + name + "]";
    }
}
