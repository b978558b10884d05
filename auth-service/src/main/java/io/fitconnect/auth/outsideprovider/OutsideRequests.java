package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.interruption.InterruptedRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * The requests to providers that a browser has open, each under its {@code state} in the session, so that two tabs do not mix. A
 * session keeps five.
 */
final class OutsideRequests {

    static final String ACCOUNT = "account";
    static final String RESUME = InterruptedRequests.KEY;

    private static final String ATTRIBUTE = OutsideRequests.class.getName() + ".";
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int MOST = 5;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OutsideRequests() {}

    /**
     * Begins a request with PKCE, state and nonce.
     *
     * @param remembered what the answer needs to know of the question
     */
    static OAuth2AuthorizationRequest begin(
            ClientRegistration registration, Map<String, Object> remembered, HttpServletRequest request) {
        String nonce = next();
        OAuth2AuthorizationRequest.Builder builder = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(next())
                .additionalParameters(Map.of(OidcParameterNames.NONCE, Sha256.of(nonce)))
                .attributes(attributes -> {
                    attributes.put(OidcParameterNames.NONCE, nonce);
                    attributes.putAll(remembered);
                });
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(builder);
        OAuth2AuthorizationRequest begun = builder.build();
        HttpSession session = request.getSession();
        makeRoom(session);
        session.setAttribute(ATTRIBUTE + begun.getState(), begun);
        return begun;
    }

    /** Takes the request that an answer belongs to out of the session. */
    static Optional<OAuth2AuthorizationRequest> take(String state, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !STATE.matcher(state).matches()) {
            return Optional.empty();
        }
        Object kept = session.getAttribute(ATTRIBUTE + state);
        session.removeAttribute(ATTRIBUTE + state);
        return kept instanceof OAuth2AuthorizationRequest begun ? Optional.of(begun) : Optional.empty();
    }

    private static void makeRoom(HttpSession session) {
        List<String> kept = Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(ATTRIBUTE))
                .toList();
        kept.stream().limit(Math.max(0, kept.size() - MOST + 1)).forEach(session::removeAttribute);
    }

    private static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
