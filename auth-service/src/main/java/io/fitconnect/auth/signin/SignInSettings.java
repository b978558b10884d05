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
 * How failed sign-ins are slowed down. Many people may share a network, so it may fail more often and waits less.
 *
 * @param freeAttempts        how many of an account from one network, or from one known browser, may fail before the first wait, 1
 *                            to 100
 * @param accountFreeAttempts the same for an account from wherever it is not known, 1 to 100
 * @param firstWait           the wait after the first failure beyond them; it doubles with each further one
 * @param longestWait         where the doubling ends
 * @param forgetAfter         how long after the last failure everything is forgotten
 * @param networkFreeAttempts how many of one network may fail within a period of {@code forgetAfter} before the first wait, 1
 *                            to 10,000; twice as many for each wider network around it
 * @param networkLongestWait  where the doubling ends for a network; from {@code firstWait} to {@code longestWait}
 * @param networkConcurrency  how many attempts of one network an instance checks at once, 1 to 64; so many may fail beyond
 *                            the free ones
 * @param networkQueue        how many attempts of one network wait for their check, 1 to 1,000
 * @param permitWait          how long an attempt waits for its check
 * @param stormFailures       how many failures of the whole house within {@code stormPeriod} make a storm, in which a network has a
 *                            tenth of its free attempts
 * @param stormPeriod         from 10 seconds to an hour
 */
@Validated
@ConfigurationProperties("fitconnect.auth.sign-in")
public record SignInSettings(
        @Min(1) @Max(100) @DefaultValue("5") int freeAttempts,
        @Min(1) @Max(100) @DefaultValue("10") int accountFreeAttempts,
        @NotNull @DefaultValue("2s") Duration firstWait,
        @NotNull @DefaultValue("15m") Duration longestWait,
        @NotNull @DefaultValue("1h") Duration forgetAfter,
        @Min(1) @Max(10_000) @DefaultValue("300") int networkFreeAttempts,
        @NotNull @DefaultValue("1m") Duration networkLongestWait,
        @Min(1) @Max(64) @DefaultValue("8") int networkConcurrency,
        @Min(1) @Max(1_000) @DefaultValue("100") int networkQueue,
        @NotNull @DefaultValue("10s") Duration permitWait,
        @Min(10) @DefaultValue("3000") int stormFailures,
        @NotNull @DefaultValue("5m") Duration stormPeriod) {

    private static final int STORM = 10;
    private static final Duration SHORTEST_PERIOD = Duration.ofSeconds(10);
    private static final Duration LONGEST_PERIOD = Duration.ofHours(1);

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
        if (stormPeriod.compareTo(SHORTEST_PERIOD) < 0 || stormPeriod.compareTo(LONGEST_PERIOD) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.sign-in.storm-period is from 10 seconds to an hour");
        }
        if (networkLongestWait.compareTo(firstWait) < 0 || networkLongestWait.compareTo(longestWait) > 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.sign-in.network-longest-wait is from first-wait to longest-wait");
        }
    }

    /** With one account from one network, or from one known browser. */
    BackOffPolicy withOwn() {
        return new BackOffPolicy(freeAttempts, firstWait, longestWait, forgetAfter);
    }

    /** With one account from wherever it is not known. */
    BackOffPolicy withAccount() {
        return new BackOffPolicy(accountFreeAttempts, firstWait, longestWait, forgetAfter);
    }

    /** With a network, so many steps wider than the narrowest. */
    BackOffPolicy withNetwork(int step, boolean storm) {
        int free = networkFreeAttempts << step;
        return new BackOffPolicy(storm ? Math.max(1, free / STORM) : free, firstWait, networkLongestWait, forgetAfter);
    }
}
