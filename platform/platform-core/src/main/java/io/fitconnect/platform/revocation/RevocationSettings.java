package io.fitconnect.platform.revocation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How revocations are read and kept.
 *
 * @param pollInterval the mean time between two reads; each varies by a fifth, so that instances spread
 * @param batch        revocations in one read, 1 to 1,000
 * @param longestToken how long the longest access token lives; a revocation is kept so long after its moment
 * @param most         revocations kept, 100 to 1,000,000; beyond them all tokens from before the dropped ones are refused
 */
@Validated
@ConfigurationProperties("fitconnect.revocations")
public record RevocationSettings(
        @DefaultValue("2s") @NotNull Duration pollInterval,
        @DefaultValue("1000") @Min(1) @Max(1_000) int batch,
        @DefaultValue("70m") @NotNull Duration longestToken,
        @DefaultValue("100000") @Min(100) @Max(1_000_000) int most) {

    private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(4);

    public RevocationSettings {
        if (pollInterval.toMillis() < 1 || pollInterval.compareTo(LONGEST_INTERVAL) > 0) {
            throw new IllegalArgumentException(
                    "fitconnect.revocations.poll-interval is positive and at most " + LONGEST_INTERVAL);
        }
        if (longestToken.isNegative() || longestToken.isZero()) {
            throw new IllegalArgumentException("fitconnect.revocations.longest-token is positive");
        }
    }
}
