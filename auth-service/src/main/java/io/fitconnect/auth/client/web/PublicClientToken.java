package io.fitconnect.auth.client.web;

import java.util.Map;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** A public client that names itself where PKCE proves nothing: refreshing, revoking, linking a device, pushing a request. */
final class PublicClientToken extends OAuth2ClientAuthenticationToken {

    PublicClientToken(String clientId) {
        super(clientId, ClientAuthenticationMethod.NONE, null, Map.of());
    }
}
