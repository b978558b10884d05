package io.fitconnect.auth.authorization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/**
 * Binds access tokens to the key that the client proved to hold (RFC 9449). Where a key was named before, only that one is good: by
 * {@code dpop_jkt} in the authorization request, and for the refresh tokens of a public client, which nothing else binds to it, by
 * the family's first proof. Without that, a thief could turn a copied token into one for any bearer.
 */
public final class KeyBinding {

    private static final String FAMILY_KEY = "fitconnect.dpop-key";
    private static final String CONFIRMATION = "cnf";
    private static final String THUMBPRINT = "jkt";

    private KeyBinding() {}

    /** Adds the key to the claims of an access token; throws where it is missing, or not the one that was named. */
    static void bind(JwtEncodingContext context) {
        Optional<String> proven = KeyProof.find(context.getAuthorizationGrant()).map(KeyProof::thumbprint);
        findDemanded(context).filter(key -> !proven.equals(Optional.of(key))).ifPresent(key -> {
            throw new OAuth2AuthenticationException(new OAuth2Error(
                    OAuth2ErrorCodes.INVALID_DPOP_PROOF, "This grant is bound to a key; prove to hold that one", null));
        });
        proven.ifPresent(key -> {
            Map<String, Object> confirmation = new LinkedHashMap<>(); // of a kind that the stored form allows
            confirmation.put(THUMBPRINT, key);
            context.getClaims().claim(CONFIRMATION, confirmation);
        });
    }

    /** The key that an access token with these claims is bound to. */
    static Optional<String> findKey(@Nullable Map<String, Object> claims) {
        return Optional.ofNullable(claims)
                .map(all -> all.get(CONFIRMATION))
                .filter(Map.class::isInstance)
                .map(confirmation -> ((Map<?, ?>) confirmation).get(THUMBPRINT))
                .map(String::valueOf);
    }

    /** The key that an authorization's access token is bound to. */
    public static Optional<String> findKey(OAuth2Authorization authorization) {
        return Optional.ofNullable(authorization.getAccessToken()).flatMap(token -> findKey(token.getClaims()));
    }

    /** Writes the key of a family's first proof where the next token is bound by it. */
    static void writeKey(Map<String, Object> attributes, @Nullable String key) {
        if (key != null) {
            attributes.put(FAMILY_KEY, key);
        }
    }

    private static Optional<String> findDemanded(JwtEncodingContext context) {
        OAuth2Authorization authorization = context.getAuthorization();
        if (authorization == null) {
            return Optional.empty();
        }
        if (AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType())) {
            OAuth2AuthorizationRequest asked = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
            return Optional.ofNullable(asked)
                    .map(request -> request.getAdditionalParameters().get("dpop_jkt"))
                    .map(String::valueOf);
        }
        boolean isPublic = context.getRegisteredClient()
                .getClientAuthenticationMethods()
                .contains(ClientAuthenticationMethod.NONE);
        return AuthorizationGrantType.REFRESH_TOKEN.equals(context.getAuthorizationGrantType()) && isPublic
                ? Optional.ofNullable(authorization.getAttribute(FAMILY_KEY))
                : Optional.empty();
    }
}
