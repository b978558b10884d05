package io.fitconnect.auth;

import io.fitconnect.auth.client.TokenSignature;
import io.fitconnect.auth.page.PageLanguages;
import io.fitconnect.auth.signin.PassedFactors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/**
 * Makes the discovery documents tell what is offered here and no more.
 *
 * @param registrationEndpoint where programs register clients; absent where none may
 */
record Discovery(@Nullable String registrationEndpoint) {

    private static final List<String> CLIENT_AUTHENTICATION =
            List.of("client_secret_basic", "client_secret_post", "private_key_jwt", "none");
    private static final List<String> SCOPES = List.of(
            "openid",
            "profile",
            "email",
            "profile:read",
            "profile:write",
            "activity:read",
            "activity:write",
            "notification:read",
            "notification:write",
            "social:read",
            "social:write",
            "gamification:read",
            "gamification:write",
            "vendor:manage",
            "account:manage",
            "back-office",
            "offline_access");
    private static final List<String> CLAIMS = List.of(
            "sub",
            "iss",
            "aud",
            "exp",
            "iat",
            "auth_time",
            "nonce",
            "azp",
            "acr",
            "amr",
            "sid",
            "name",
            "locale",
            "zoneinfo",
            "updated_at",
            "email",
            "email_verified");

    void adjust(OidcProviderConfiguration.Builder document) {
        document.claims(claims -> {
            adjust(claims);
            claims.put(
                    "id_token_signing_alg_values_supported",
                    Stream.of(TokenSignature.values()).map(Enum::name).toList());
            claims.put("claims_supported", CLAIMS);
            claims.put("claim_types_supported", List.of("normal"));
            claims.put("claims_parameter_supported", true);
            claims.put("acr_values_supported", List.of(PassedFactors.ONE, PassedFactors.TWO));
            claims.put("display_values_supported", List.of("page"));
        });
    }

    void adjust(OAuth2AuthorizationServerMetadata.Builder document) {
        document.claims(this::adjust);
    }

    private void adjust(Map<String, Object> claims) {
        claims.put(
                "grant_types_supported",
                List.of(
                        "authorization_code",
                        "refresh_token",
                        "client_credentials",
                        "urn:ietf:params:oauth:grant-type:device_code"));
        claims.put("token_endpoint_auth_methods_supported", CLIENT_AUTHENTICATION);
        claims.put("revocation_endpoint_auth_methods_supported", CLIENT_AUTHENTICATION);
        claims.put("introspection_endpoint_auth_methods_supported", CLIENT_AUTHENTICATION.subList(0, 3));
        claims.put("scopes_supported", SCOPES);
        claims.put(
                "ui_locales_supported",
                PageLanguages.ALL.stream().map(Locale::toLanguageTag).toList());
        claims.put("response_modes_supported", List.of("query"));
        claims.put("prompt_values_supported", List.of("none", "login", "consent", "select_account"));
        claims.put("request_parameter_supported", false);
        claims.put("request_uri_parameter_supported", false);
        claims.put("authorization_response_iss_parameter_supported", true);
        claims.put("token_endpoint_auth_signing_alg_values_supported", List.of("ES256", "RS256", "PS256"));
        claims.put("backchannel_logout_supported", true);
        claims.put("backchannel_logout_session_supported", true);
        if (registrationEndpoint != null) {
            claims.put("registration_endpoint", registrationEndpoint);
        }
        claims.remove("tls_client_certificate_bound_access_tokens");
    }
}
