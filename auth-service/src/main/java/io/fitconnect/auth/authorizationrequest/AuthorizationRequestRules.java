package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.client.OfflineAccess;
import io.fitconnect.auth.client.ProofKey;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * The rules of an authorization request beyond those of the server: each parameter once, a challenge of the form of RFC 7636 or
 * what the client may send in its place, and OpenID Connect's parameters as specified. The redirect URI comes first, so that
 * every other fault is answered there.
 */
@Component
public class AuthorizationRequestRules implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9._~-]{43,128}");
    private static final int LONGEST = 2_000;
    /** What has limits of its own. */
    private static final Set<String> LONG = Set.of(RequestedClaims.PARAMETER, "id_token_hint");

    private static final String RESPONSE_MODE = "response_mode";
    private static final String MAX_AGE = "max_age";
    private static final String PROMPT = "prompt";
    private static final String NONE = "none";

    private final SignInDemands demands;

    AuthorizationRequestRules(SignInDemands demands) {
        this.demands = demands;
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR.accept(context);
        Asked asked = new Asked(context.getAuthentication(), context.getRegisteredClient());
        requireState(asked);
        asked.parameters().forEach((name, value) -> {
            asked.demand(!(value instanceof String[]), name);
            asked.demand(LONG.contains(name) || String.valueOf(value).length() <= LONGEST, name);
        });
        checkScopes(asked);
        checkProofKey(asked);
        checkOpenId(asked);
    }

    /** One that does not fit into the address of the answer cannot be answered there. */
    private static void requireState(Asked asked) {
        String state = asked.request().getState();
        if (state != null && state.length() > LONGEST) {
            throw AuthorizationRequestFault.ofPage(OAuth2ErrorCodes.INVALID_REQUEST, "OAuth 2.0 Parameter: state");
        }
    }

    private static void checkScopes(Asked asked) {
        if (!OfflineAccess.scopesOf(asked.client()).containsAll(asked.request().getScopes())) {
            throw asked.fault(OAuth2ErrorCodes.INVALID_SCOPE, "The client may not ask for one of the scopes");
        }
    }

    private static void checkProofKey(Asked asked) {
        String challenge = asked.find(PkceParameterNames.CODE_CHALLENGE);
        asked.demand(challenge == null || CHALLENGE.matcher(challenge).matches(), PkceParameterNames.CODE_CHALLENGE);
        asked.demand(
                challenge != null || asked.find(PkceParameterNames.CODE_CHALLENGE_METHOD) == null,
                PkceParameterNames.CODE_CHALLENGE_METHOD);
        if (challenge == null && ProofKey.of(asked.client()) == ProofKey.NONCE) {
            boolean isBound = asked.request().getScopes().contains(OidcScopes.OPENID)
                    && asked.find(OidcParameterNames.NONCE) != null;
            asked.demand(isBound, OidcParameterNames.NONCE);
        }
    }

    private void checkOpenId(Asked asked) {
        Map<String, Object> parameters = asked.parameters();
        String mode = asked.find(RESPONSE_MODE);
        asked.demand(mode == null || mode.equals("query"), RESPONSE_MODE);
        asked.demand(
                asked.find(MAX_AGE) == null
                        || SignInDemands.findMaxAge(parameters).isPresent(),
                MAX_AGE);
        String claims = asked.find(RequestedClaims.PARAMETER);
        asked.demand(claims == null || RequestedClaims.find(claims).isPresent(), RequestedClaims.PARAMETER);
        Set<String> prompts = Words.of(parameters.get(PROMPT));
        asked.demand(!prompts.contains(NONE) || prompts.size() == 1, PROMPT);
        asked.demand(demands.isHintReadable(parameters), "id_token_hint");
    }

    /** A request and its client. */
    private record Asked(OAuth2AuthorizationCodeRequestAuthenticationToken request, RegisteredClient client) {

        Map<String, Object> parameters() {
            return request.getAdditionalParameters();
        }

        @Nullable
        String find(String name) {
            return parameters().get(name) instanceof String text && !text.isEmpty() ? text : null;
        }

        void demand(boolean right, String parameter) {
            if (!right) {
                throw fault(OAuth2ErrorCodes.INVALID_REQUEST, "OAuth 2.0 Parameter: " + parameter);
            }
        }

        OAuth2AuthorizationCodeRequestAuthenticationException fault(String code, String description) {
            return AuthorizationRequestFault.of(code, description, request, client);
        }
    }
}
