package io.fitconnect.auth.signin;

import io.fitconnect.auth.throttle.BackOffPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How failed sign-ins are slowed down: for one account from one network, and for a network whatever the accounts. Many people
 * may share a network, so it may fail more often and waits less.
 *
 * @param freeAttempts        how many may fail before the first wait, 1 to 100
 * @param firstWait           the wait after the first failure beyond them; it doubles with each further one
 * @param longestWait         where the doubling ends
 * @param forgetAfter         how long after the last failure everything is forgotten
 * @param networkFreeAttempts how many of one network may fail within a period of {@code forgetAfter} before the first wait, 1
 *                            to 10,000
 * @param networkLongestWait  where the doubling ends for a network; from {@code firstWait} to {@code longestWait}
 * @param networkConcurrency  how many attempts of one network an instance checks at once, 1 to 64; so many may fail beyond
 *                            the free ones
 * @param networkQueue        how many attempts of one network wait for their check, 1 to 1,000
 * @param permitWait          how long an attempt waits for its check
 */
@Validated
@ConfigurationProperties("fitconnect.auth.sign-in")
public record SignInSettings(
        @Min(1) @Max(100) @DefaultValue("5") int freeAttempts,
        @NotNull @DefaultValue("2s") Duration firstWait,
        @NotNull @DefaultValue("15m") Duration longestWait,
        @NotNull @DefaultValue("1h") Duration forgetAfter,
        @Min(1) @Max(10_000) @DefaultValue("50") int networkFreeAttempts,
        @NotNull @DefaultValue("1m") Duration networkLongestWait,
        @Min(1) @Max(64) @DefaultValue("8") int networkConcurrency,
        @Min(1) @Max(1_000) @DefaultValue("100") int networkQueue,
        @NotNull @DefaultValue("10s") Duration permitWait) {

    public SignInSettings {
        if (firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.sign-in: first-wait is positive and not above longest-wait");
        }
        if (forgetAfter.compareTo(longestWait) < 0) {
            throw new IllegalArgumentException("fitconnect.auth.sign-in.forget-after is not below longest-wait");
        }
        if (permitWait.isNegative() || permitWait.isZero()) {
            throw new IllegalArgumentException("fitconnect.auth.sign-in.permit-wait is positive");
        }
        if (networkLongestWait.compareTo(firstWait) < 0 || networkLongestWait.compareTo(longestWait) > 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.sign-in.network-longest-wait is from first-wait to longest-wait");
        }
    }

    /** With one account from one network. */
    BackOffPolicy withAccount() {
        return new BackOffPolicy(freeAttempts, firstWait, longestWait, forgetAfter);
    }

    /** With a network. */
    BackOffPolicy withNetwork() {
        return new BackOffPolicy(networkFreeAttempts, firstWait, networkLongestWait, forgetAfter);
    }
}
