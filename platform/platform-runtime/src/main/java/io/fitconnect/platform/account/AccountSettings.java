package io.fitconnect.platform.account;

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
 * @param longestBackOff how long an erasure waits at most for a store outside of SQL that is away
 */
@Validated
@ConfigurationProperties("fitconnect.account")
public record AccountSettings(
        @NotNull @Size(min = 32) String digestKey,
        @DefaultValue("120d") @NotNull Duration remember,
        @DefaultValue("5m") @NotNull Duration longestBackOff) {

    /** Tells whether the key is the one that this repository publishes. */
    boolean isLocalOnly() {
        return digestKey.startsWith("local-only");
    }

    @Override
    public String toString() {
        return "AccountSettings[remember=" + remember + ", longestBackOff=" + longestBackOff + "]";
    }
}
