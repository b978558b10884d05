package io.fitconnect.auth.client;

import java.util.HashSet;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** The scope {@code offline_access} (OpenID Connect Core, section 11): granted to each client that gets refresh tokens. */
public final class OfflineAccess {

    public static final String SCOPE = "offline_access";

    private OfflineAccess() {}

    /** The scopes that a client may ask an athlete for. */
    public static Set<String> scopesOf(RegisteredClient client) {
        Set<String> scopes = new HashSet<>(client.getScopes());
        if (client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.REFRESH_TOKEN)) {
            scopes.add(SCOPE);
        }
        return scopes;
    }
}
