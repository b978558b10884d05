package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.page.LocalPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A sign-in that was begun.
 *
 * @param silent whether the provider may answer only without a page of its own
 * @param target where the person goes on
 */
record SignInAttempt(
        String state,
        String nonce,
        String verifier,
        String authorizationUri,
        String clientId,
        String redirectUri,
        boolean silent,
        LocalPath target) {

    static final String SILENT = "silent";
    static final String TARGET = "target";

    private static final int MEMBERS = 8;
    private static final Set<String> SCOPES = Set.of("openid", "profile", "email");

    static SignInAttempt of(OAuth2AuthorizationRequest request) {
        return new SignInAttempt(
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                request.getAuthorizationUri(),
                request.getClientId(),
                Objects.requireNonNull(request.getRedirectUri()),
                Boolean.TRUE.equals(request.getAttribute(SILENT)),
                LocalPath.orHome(request.getAttribute(TARGET)));
    }

    static Optional<SignInAttempt> parse(String text) {
        List<String> members = List.of(text.split("\n", -1));
        return members.size() == MEMBERS
                ? Optional.of(new SignInAttempt(
                        members.get(0),
                        members.get(1),
                        members.get(2),
                        members.get(3),
                        members.get(4),
                        members.get(5),
                        Boolean.parseBoolean(members.get(6)),
                        LocalPath.orHome(members.get(7))))
                : Optional.empty();
    }

    String toText() {
        return String.join(
                "\n",
                state,
                nonce,
                verifier,
                authorizationUri,
                clientId,
                redirectUri,
                Boolean.toString(silent),
                target.value());
    }

    OAuth2AuthorizationRequest toRequest() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .scopes(SCOPES)
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        Provider.ID,
                        OidcParameterNames.NONCE,
                        nonce,
                        PkceParameterNames.CODE_VERIFIER,
                        verifier))
                .build();
    }

    /** Hides what the seal protects. */
    @Override
    public String toString() {
        return "SignInAttempt[silent=" + silent + ", target=" + target.value() + "]";
    }
}
