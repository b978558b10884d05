package io.fitconnect.gateway.websession.provider;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The web app's client at auth-service.
 *
 * @param clientSecret what it proves itself with
 * @param scopes what the web app asks for
 * @param timeout longest wait for an answer of auth-service
 */
@ConfigurationProperties("fitconnect.gateway.web-session")
@Validated
record WebClientSettings(
        @DefaultValue("fitconnect-web") @NotBlank String clientId,
        @NotBlank String clientSecret,

        @DefaultValue({
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
            "back-office"
        })
        @NotEmpty
        List<String> scopes,

        @DefaultValue("3s") Duration timeout) {

    private static final String LOCAL_ONLY = "local-only";
    private static final int LEAST_LENGTH = 32;

    @AssertTrue(message = "timeout must be positive")
    boolean isTimed() {
        return !timeout.isNegative() && !timeout.isZero();
    }

    /** Refuses a secret that this repository shows or that is short. */
    void requireProductionSecret() {
        if (clientSecret.length() < LEAST_LENGTH || clientSecret.contains(LOCAL_ONLY)) {
            throw new IllegalStateException(
                    "fitconnect.gateway.web-session.client-secret is not fit for production: at least " + LEAST_LENGTH
                            + " characters, and not the local one");
        }
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "WebClientSettings[clientId=" + clientId + ", scopes=" + scopes + "]";
    }
}
