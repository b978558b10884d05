package io.fitconnect.auth.client;

import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Whose application a client is. The house's own needs no consent, and its tokens end with the session in which they were
 * granted. A vendor's needs consent and keeps access after sign-out, until the athlete withdraws it.
 */
public enum ClientParty {
    HOUSE,
    VENDOR;

    /** The party of a registered client. */
    public static ClientParty of(RegisteredClient client) {
        return client.getClientSettings().isRequireAuthorizationConsent() ? VENDOR : HOUSE;
    }
}
