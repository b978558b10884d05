package io.fitconnect.auth.signin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How failed sign-ins are slowed down, for one account from one address.
 *
 * @param freeAttempts how many may fail before the first wait
 * @param firstWait    the wait after the first failure beyond them; it doubles with each further one
 * @param longestWait  where the doubling ends
 * @param forgetAfter  how long after the last failure everything is forgotten
 */
@Validated
@ConfigurationProperties("fitconnect.auth.sign-in")
public record SignInSettings(
        @Min(1) @Max(100) @DefaultValue("5") int freeAttempts,
        @NotNull @DefaultValue("2s") Duration firstWait,
        @NotNull @DefaultValue("15m") Duration longestWait,
        @NotNull @DefaultValue("1h") Duration forgetAfter) {

    public SignInSettings {
        if (firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.sign-in: first-wait is positive and not above longest-wait");
        }
        if (forgetAfter.compareTo(longestWait) < 0) {
            throw new IllegalArgumentException("fitconnect.auth.sign-in.forget-after is not below longest-wait");
        }
    }
}
