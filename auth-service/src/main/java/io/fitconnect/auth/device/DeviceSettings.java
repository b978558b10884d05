package io.fitconnect.auth.device;

import io.fitconnect.auth.throttle.BackOffPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How devices are linked.
 *
 * @param interval    the pause between two polls; a device that comes earlier has to wait five seconds more from then on
 * @param tolerance   how much earlier a poll may come, since networks are not even
 * @param freeGuesses codes that an account may mistype before the first wait
 * @param firstWait   doubled with each further wrong code
 * @param longestWait where the doubling ends
 * @param forgetAfter how long after the last wrong code the count starts at zero
 */
@Validated
@ConfigurationProperties("fitconnect.auth.devices")
record DeviceSettings(
        @DefaultValue("5s") @NotNull Duration interval,

        @DefaultValue("1s") @NotNull Duration tolerance,

        @DefaultValue("5") @Min(1) @Max(20) int freeGuesses,

        @DefaultValue("10s") @NotNull Duration firstWait,

        @DefaultValue("30m") @NotNull Duration longestWait,

        @DefaultValue("1h") @NotNull Duration forgetAfter) {

    DeviceSettings {
        if (interval.toSeconds() < 1 || tolerance.isNegative() || tolerance.compareTo(interval) >= 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.devices: interval is at least a second, and tolerance below it");
        }
        if (firstWait.toSeconds() < 1 || longestWait.compareTo(firstWait) < 0 || forgetAfter.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.devices: waits are at least a second, and longest-wait not below first-wait");
        }
    }

    BackOffPolicy guesses() {
        return new BackOffPolicy(freeGuesses, firstWait, longestWait, forgetAfter);
    }
}
