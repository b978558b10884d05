package io.fitconnect.auth.authorization;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;

/**
 * A checked proof that a client holds a key (DPoP, RFC 9449). It takes the raw proof's place among the parameters of the grant, so that
 * Spring Security's providers, which remember each proof, do not refuse the repetition of a transaction.
 *
 * @param thumbprint of the key (RFC 7638)
 * @param id         the proof's own {@code jti}
 * @param goodUntil  when the proof is too old
 */
public record KeyProof(String thumbprint, String id, Instant goodUntil) {

    /** The parameter that holds the raw proof. */
    public static final String RAW = "dpop_proof";

    private static final String PARAMETER = KeyProof.class.getName();

    /** The proof that a request for tokens was made with. */
    public static Optional<KeyProof> find(@Nullable Authentication request) {
        return request instanceof OAuth2AuthorizationGrantAuthenticationToken grant
                        && grant.getAdditionalParameters().get(PARAMETER) instanceof KeyProof proof
                ? Optional.of(proof)
                : Optional.empty();
    }

    /** The same request with this proof in place of the raw one. */
    public Authentication in(OAuth2AuthorizationGrantAuthenticationToken request) {
        Map<String, Object> parameters = new HashMap<>(request.getAdditionalParameters());
        parameters.keySet().removeIf(name -> name.startsWith("dpop_"));
        parameters.put(PARAMETER, this);
        OAuth2AuthorizationGrantAuthenticationToken proven = copy(request, parameters);
        proven.setDetails(request.getDetails());
        return proven;
    }

    private static OAuth2AuthorizationGrantAuthenticationToken copy(
            OAuth2AuthorizationGrantAuthenticationToken request, Map<String, Object> parameters) {
        Authentication client = (Authentication) request.getPrincipal();
        if (request instanceof OAuth2AuthorizationCodeAuthenticationToken code) {
            return new OAuth2AuthorizationCodeAuthenticationToken(
                    code.getCode(), client, code.getRedirectUri(), parameters);
        }
        if (request instanceof OAuth2RefreshTokenAuthenticationToken refresh) {
            return new OAuth2RefreshTokenAuthenticationToken(
                    refresh.getRefreshToken(), client, refresh.getScopes(), parameters);
        }
        if (request instanceof OAuth2DeviceCodeAuthenticationToken device) {
            return new OAuth2DeviceCodeAuthenticationToken(device.getDeviceCode(), client, parameters);
        }
        if (request instanceof OAuth2ClientCredentialsAuthenticationToken own) {
            return new OAuth2ClientCredentialsAuthenticationToken(client, own.getScopes(), parameters);
        }
        throw new IllegalArgumentException(
                "Not offered: " + request.getGrantType().getValue());
    }
}
