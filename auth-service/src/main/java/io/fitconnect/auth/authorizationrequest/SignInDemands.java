package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.key.OwnSignatures;
import io.fitconnect.auth.signin.PassedFactors;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Reads what an authorization request demands of the sign-in. */
@Component
class SignInDemands {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final OwnSignatures signatures;

    SignInDemands(OwnSignatures signatures) {
        this.signatures = signatures;
    }

    SignInDemand of(Set<String> scopes, Map<String, Object> parameters) {
        RequestedClaims claims = RequestedClaims.of(parameters);
        Set<String> prompts = Words.of(parameters.get("prompt"));
        boolean isOpenId = scopes.contains(OidcScopes.OPENID);
        return new SignInDemand(
                isOpenId ? prompts : Set.of(),
                findMaxAge(parameters),
                findHinted(parameters).or(claims::findSubject),
                claims.demandedContextClasses(),
                false);
    }

    /** Reads {@code max_age}; empty when it is no number of seconds. */
    static Optional<Duration> findMaxAge(Map<String, Object> parameters) {
        return text(parameters, "max_age")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    /** Whether the application wishes for two factors (RFC 9470, section 4) and for nothing less. */
    boolean wishesForTwoFactors(Map<String, Object> parameters) {
        return Words.of(parameters.get("acr_values")).equals(Set.of(PassedFactors.TWO));
    }

    /** Whether the hint, if there is one, is an ID token that was issued here. */
    boolean isHintReadable(Map<String, Object> parameters) {
        return text(parameters, "id_token_hint").isEmpty()
                || findHinted(parameters).isPresent();
    }

    private Optional<String> findHinted(Map<String, Object> parameters) {
        return text(parameters, "id_token_hint").flatMap(signatures::find).map(Jwt::getSubject);
    }

    private static Optional<String> text(Map<String, Object> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
