package io.fitconnect.auth.key;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How signing keys are kept and changed.
 *
 * @param encryptionSecret what private keys are encrypted with; at least 32 characters
 * @param age              how long a key signs
 * @param lead             how long a key is published before it signs; longer than anybody caches the key set
 * @param retirement       how long a key stays published after it signed last; at least as long as any token lives
 * @param memory           how long a retired public key is kept to recognise the ID token of a late sign-out
 * @param refresh          how often each instance reads the keys and looks whether one is due
 */
@Validated
@ConfigurationProperties("fitconnect.auth.keys")
public record KeySettings(
        @NotNull @Size(min = 32) String encryptionSecret,
        @NotNull @DefaultValue("30d") Duration age,
        @NotNull @DefaultValue("1d") Duration lead,
        @NotNull @DefaultValue("1d") Duration retirement,
        @NotNull @DefaultValue("180d") Duration memory,
        @NotNull @DefaultValue("1m") Duration refresh) {

    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    public KeySettings {
        if (refresh.isNegative() || refresh.isZero() || lead.compareTo(refresh.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("fitconnect.auth.keys.lead is at least twice the refresh, so that every"
                    + " instance knows a key before it signs");
        }
        if (age.compareTo(lead) <= 0) {
            throw new IllegalArgumentException("fitconnect.auth.keys.age is longer than the lead");
        }
        if (retirement.compareTo(LONGEST_TOKEN) < 0 || memory.isNegative()) {
            throw new IllegalArgumentException("fitconnect.auth.keys.retirement is at least " + LONGEST_TOKEN
                    + ", for which a token may live; memory is not negative");
        }
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "KeySettings[age=" + age + ", lead=" + lead + ", retirement=" + retirement + "]";
    }
}
