package io.fitconnect.auth.revocation;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How revocations are recorded.
 *
 * @param retention how long an entry is kept; longer than any access token lives
 * @param overlap   how much of the log's end is read again; longer than a transaction lasts and clocks are apart
 * @param clockSkew how far the clocks of instances may be apart; tokens that are issued so soon after a revocation are
 *                  refused too, and refreshed
 */
@Validated
@ConfigurationProperties("fitconnect.auth.revocations")
public record RevocationLogSettings(
        @NotNull @DefaultValue("70m") Duration retention,
        @NotNull @DefaultValue("3m") Duration overlap,
        @NotNull @DefaultValue("1s") Duration clockSkew) {

    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    public RevocationLogSettings {
        if (retention.compareTo(LONGEST_TOKEN.plus(overlap)) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.revocations.retention is at least the longest token's life and the overlap");
        }
        if (overlap.isNegative() || clockSkew.isNegative()) {
            throw new IllegalArgumentException("fitconnect.auth.revocations: overlap and clock-skew are not negative");
        }
    }
}
