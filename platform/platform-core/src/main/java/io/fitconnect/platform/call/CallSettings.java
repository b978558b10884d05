package io.fitconnect.platform.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service calls others.
 *
 * @param clientId       the service's OAuth client, named after it
 * @param clientSecret   its secret at auth-service
 * @param connectTimeout how long a connection may take
 * @param timeout        how long one attempt may take, from the request to the last byte of the answer
 * @param attempts       how often a call is tried, 1 to 5
 * @param retryDelay     the pause before the second attempt; it doubles with each further one
 * @param breakerWait    how long no call is tried after half of the last calls have failed
 */
@Validated
@ConfigurationProperties("fitconnect.calls")
public record CallSettings(
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("1s") @NotNull Duration connectTimeout,
        @DefaultValue("2s") @NotNull Duration timeout,
        @DefaultValue("2") @Min(1) @Max(5) int attempts,
        @DefaultValue("100ms") @NotNull Duration retryDelay,
        @DefaultValue("2s") @NotNull Duration breakerWait) {

    private static final String LOCAL_ONLY = "local-only";
    private static final int LEAST_LENGTH = 32;

    public CallSettings {
        if (!isPositive(connectTimeout)
                || !isPositive(timeout)
                || !isPositive(retryDelay)
                || !isPositive(breakerWait)) {
            throw new IllegalArgumentException("fitconnect.calls: each duration is positive");
        }
    }

    /** Refuses a secret that this repository shows or that is short. */
    public void requireProductionSecret() {
        if (clientSecret.length() < LEAST_LENGTH || clientSecret.contains(LOCAL_ONLY)) {
            throw new IllegalStateException("fitconnect.calls.client-secret is not fit for production: at least "
                    + LEAST_LENGTH + " characters, and not the local one");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "CallSettings[clientId=" + clientId + ", timeout=" + timeout + ", attempts=" + attempts + "]";
    }
}
