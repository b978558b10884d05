package io.fitconnect.auth.client;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * A client that is registered from settings.
 *
 * @param name                   what people read on the consent page
 * @param secret                 absent for a public client
 * @param jwks                   public keys of a client that signs assertions in place of a secret, as a JSON web key set
 * @param jwksUri                where it publishes them instead
 * @param assertionAlgorithm     how it signs them
 * @param redirectUris           exact, except that the port of a loopback address is free; none for a machine
 * @param postLogoutRedirectUris where a sign-out may lead to
 * @param backchannelLogoutUri   where logout tokens are sent; absent for a client that takes none
 * @param backchannelLogoutSessionRequired whether it demands to know which session
 * @param clientCredentials      whether it also gets tokens for itself
 * @param device                 whether it is an app of watches or televisions, which people link by a code; then it needs no redirect
 * @param requirePushedRequests  whether it may ask for sign-ins by pushed requests only
 * @param machine                whether it is one of the house's processes: it gets tokens only for itself, and alone may
 *                               ask for scopes that begin with {@code internal:}
 * @param proofKey               what binds a code to its request; demanded of public clients
 * @param signature              how its ID tokens are signed: ES256, or RS256 for libraries that know nothing newer
 */
public record SeededClient(
        @NotNull String name,
        @DefaultValue("house") ClientParty party,
        @Nullable String secret,
        @Nullable String jwks,
        @Nullable URI jwksUri,
        @DefaultValue("es256") SignatureAlgorithm assertionAlgorithm,
        @DefaultValue Set<String> redirectUris,
        @DefaultValue Set<String> postLogoutRedirectUris,
        @Nullable URI backchannelLogoutUri,
        @DefaultValue("true") boolean backchannelLogoutSessionRequired,
        @NotEmpty Set<String> scopes,
        @DefaultValue("false") boolean clientCredentials,
        @DefaultValue("false") boolean device,
        @DefaultValue("false") boolean requirePushedRequests,
        @DefaultValue("false") boolean machine,
        @DefaultValue("demanded") ProofKey proofKey,
        @DefaultValue("es256") TokenSignature signature) {

    private static final String INTERNAL = "internal:";

    public SeededClient {
        if ((secret != null && (jwks != null || jwksUri != null)) || (jwks != null && jwksUri != null)) {
            throw new IllegalArgumentException("Client " + name + ": a secret, keys, or the address of keys");
        }
        if (machine && (secret == null || party != ClientParty.HOUSE || !redirectUris.isEmpty())) {
            throw new IllegalArgumentException(
                    "Client " + name + ": a machine is the house's, has a secret and no redirect");
        }
        if (!machine && !device && redirectUris.isEmpty()) {
            throw new IllegalArgumentException("Client " + name + ": redirect-uris must not be empty");
        }
        if (secret == null && jwks == null && jwksUri == null && proofKey != ProofKey.DEMANDED) {
            throw new IllegalArgumentException("Client " + name + ": a public client cannot do without PKCE");
        }
        if (scopes.stream().anyMatch(scope -> scope.startsWith(INTERNAL) != machine)) {
            throw new IllegalArgumentException(
                    "Client " + name + ": scopes " + INTERNAL + "* are for machines, and machines have no others");
        }
    }

    /** Whether the client proves by assertions who it is. */
    boolean isAsserted() {
        return jwks != null || jwksUri != null;
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "SeededClient[name=" + name + "]";
    }
}
