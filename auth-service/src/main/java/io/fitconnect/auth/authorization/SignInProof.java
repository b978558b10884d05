package io.fitconnect.auth.authorization;

import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/**
 * What the person proved when the tokens' family began, which a refresh does not change (RFC 9068, section 2.2.1).
 *
 * @param authTime absent in families that an earlier release began
 */
public record SignInProof(@Nullable Instant authTime, boolean twoFactors) {

    private static final String ATTRIBUTE = SignInProof.class.getName();

    /** What the owner of a session proved. */
    public static SignInProof of(Authentication owner, SignedInAccount signedIn) {
        PassedFactors passed = PassedFactors.of(owner);
        return new SignInProof(passed.provedAt().orElse(signedIn.since()), passed.areTwo());
    }

    /** What the family that is refreshed began with, or what the present session proved. */
    static SignInProof of(JwtEncodingContext context, Authentication owner, SignedInAccount signedIn) {
        OAuth2Authorization authorization = context.getAuthorization();
        SignInProof kept = authorization == null ? null : authorization.getAttribute(ATTRIBUTE);
        return kept == null ? of(owner, signedIn) : kept;
    }

    /** Adds it to a family that is refreshed; it never stands in the stored attributes. */
    OAuth2Authorization.Builder addTo(OAuth2Authorization.Builder family) {
        return family.attribute(ATTRIBUTE, this);
    }

    /** The claim {@code acr}. */
    String acr() {
        return twoFactors ? PassedFactors.TWO : PassedFactors.ONE;
    }
}
