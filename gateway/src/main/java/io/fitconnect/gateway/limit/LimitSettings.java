package io.fitconnect.gateway.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Rate limits of one gateway instance.
 *
 * @param rates limits that differ from the usual one of their kind: caller, sign-in, token, anonymous,
 *     invalid-token
 * @param signInPaths paths that count as signing in when posted to
 * @param tokenPaths paths where apps get and refresh tokens by a post
 * @param tracked callers remembered at once, per kind
 */
@ConfigurationProperties("fitconnect.gateway.limits")
@Validated
record LimitSettings(
        @DefaultValue Map<LimitKind, @Valid RateLimit> rates,

        @DefaultValue({
            "/login",
            "/login/confirm",
            "/login/passkey",
            "/login/second-factor",
            "/register",
            "/register/confirm",
            "/register/again",
            "/recover",
            "/recover/password",
            "/oauth2/par",
            "/oauth2/device_authorization"
        })
        Set<String> signInPaths,

        @DefaultValue("/oauth2/token") Set<String> tokenPaths,

        @DefaultValue("100000") @Positive int tracked) {

    RateLimit limit(LimitKind kind) {
        return rates.getOrDefault(kind, kind.usual());
    }
}
