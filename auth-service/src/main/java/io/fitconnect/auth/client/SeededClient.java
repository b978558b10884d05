package io.fitconnect.auth.client;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A client that is registered from settings.
 *
 * @param name                   what people read on the consent page
 * @param secret                 absent for a public client
 * @param redirectUris           exact, except that the port of a loopback address is free
 * @param postLogoutRedirectUris where a sign-out may lead to
 * @param clientCredentials      whether it also gets tokens for itself
 * @param signature              how its tokens are signed: ES256, or RS256 for libraries that know nothing newer
 */
public record SeededClient(
        @NotNull String name,
        @DefaultValue("house") ClientParty party,
        @Nullable String secret,
        @NotEmpty Set<String> redirectUris,
        @DefaultValue Set<String> postLogoutRedirectUris,
        @NotEmpty Set<String> scopes,
        @DefaultValue("false") boolean clientCredentials,
        @DefaultValue("es256") TokenSignature signature) {

    /** Hides the secret. */
    @Override
    public String toString() {
        return "SeededClient[name=" + name + "]";
    }
}
