package io.fitconnect.platform.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How accounts end.
 *
 * @param digestKey  secret of the digests of erased ids, at least 32 characters; a changed key forgets who was erased
 * @param remember   how long an erased id is recognised; longer than topics keep events and backups are restored
 * @param retryAfter how long deletions outside of SQL wait after a failure or a crash
 * @param batch      deletions outside of SQL between two looks at the clock, 1 to 1,000
 */
@Validated
@ConfigurationProperties("fitconnect.account")
public record AccountSettings(
        @NotNull @Size(min = 32) String digestKey,
        @DefaultValue("120d") @NotNull Duration remember,
        @DefaultValue("1m") @NotNull Duration retryAfter,
        @DefaultValue("100") @Min(1) @Max(1_000) int batch) {

    /** Tells whether the key is the one that everybody can read in this repository. */
    boolean isLocalOnly() {
        return digestKey.startsWith("local-only");
    }

    @Override
    public String toString() {
        return "AccountSettings[remember=" + remember + ", retryAfter=" + retryAfter + ", batch=" + batch + "]";
    }
}
