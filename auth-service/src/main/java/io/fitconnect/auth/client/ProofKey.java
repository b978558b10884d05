package io.fitconnect.auth.client;

import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/**
 * What binds a code to the request that it answers. All but the first are for clients with a secret (OAuth 2.1, section 7.5.1);
 * a challenge that such a client sends counts all the same.
 */
public enum ProofKey {
    /** PKCE is demanded. */
    DEMANDED,
    /** A request without PKCE is an OpenID Connect request with a nonce, which the client compares. */
    NONCE,
    /** Neither is demanded, for a client under certification, whose plan leaves both out. */
    OPTIONAL;

    private static final String SETTING = "fitconnect.proof-key";

    /** Reads a client's setting. */
    public static ProofKey of(RegisteredClient client) {
        ClientSettings settings = client.getClientSettings();
        String name = settings.getSetting(SETTING);
        return settings.isRequireProofKey() || name == null ? DEMANDED : valueOf(name);
    }

    ClientSettings.Builder on(ClientSettings.Builder settings) {
        return this == DEMANDED
                ? settings.requireProofKey(true)
                : settings.requireProofKey(false).setting(SETTING, name());
    }
}
