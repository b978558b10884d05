package io.fitconnect.notification.breaker;

import io.fitconnect.platform.breaker.BreakerLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When circuit breakers open and close.
 *
 * @param window         the last calls that count
 * @param leastCalls     so many calls are needed before a breaker opens
 * @param failurePercent of the counted calls, from which a breaker opens
 * @param openFor        how long it stays open at first; doubled with each trial call that fails
 * @param longestOpen    bound of that time
 * @param mostTargets    breakers that one channel keeps; the one used least lately is forgotten
 */
@Validated
@ConfigurationProperties("fitconnect.breakers")
public record BreakerSettings(
        @DefaultValue("20") @Min(1) @Max(1_000) int window,
        @DefaultValue("5") @Min(1) @Max(1_000) int leastCalls,
        @DefaultValue("50") @Min(1) @Max(100) int failurePercent,

        @DefaultValue("15s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 10)
        Duration openFor,

        @DefaultValue("10m") @NotNull @DurationMin(millis = 100) @DurationMax(hours = 6)
        Duration longestOpen,

        @DefaultValue("200") @Min(1) @Max(10_000) int mostTargets) {

    public BreakerSettings {
        if (leastCalls > window) {
            throw new IllegalArgumentException("fitconnect.breakers: least-calls is at most window");
        }
        if (openFor.compareTo(longestOpen) > 0) {
            throw new IllegalArgumentException("fitconnect.breakers: open-for is at most longest-open");
        }
    }

    BreakerLimits limits() {
        return new BreakerLimits(window, leastCalls, failurePercent, openFor, longestOpen);
    }
}
