package io.fitconnect.integration.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of deliveries to endpoints of vendors.
 *
 * @param pauses      after each failed attempt; the last one repeats
 * @param giveUpAfter how long a delivery is tried, and how long an endpoint may fail before it is disabled
 * @param kept        how long deliveries are kept
 * @param mostOfApp   endpoints of one app
 * @param breakerOpen how long an endpoint that does not answer is left alone at first
 * @param longestOpen bound of that time
 */
@Validated
@ConfigurationProperties("fitconnect.webhooks")
public record WebhookSettings(
        @DefaultValue({"5s", "1m", "5m", "30m", "1h", "2h", "4h"}) @NotEmpty
        List<@NotNull @DurationMin(millis = 1) Duration> pauses,

        @DefaultValue("24h") @NotNull @DurationMin(millis = 100)
        Duration giveUpAfter,

        @DefaultValue("7d") @NotNull @DurationMin(hours = 1) Duration kept,

        @DefaultValue("5") @Min(1) @Max(20) int mostOfApp,

        @DefaultValue("15s") @NotNull @DurationMin(millis = 10)
        Duration breakerOpen,

        @DefaultValue("10m") @NotNull @DurationMin(millis = 10)
        Duration longestOpen) {

    public WebhookSettings {
        pauses = List.copyOf(pauses);
        if (breakerOpen.compareTo(longestOpen) > 0) {
            throw new IllegalArgumentException("fitconnect.webhooks: breaker-open is at most longest-open");
        }
    }

    /**
     * The pause after a failed attempt, before it is spread.
     *
     * @param attempts so far, from 1
     */
    Duration pauseAfter(int attempts) {
        return pauses.get(Math.min(attempts, pauses.size()) - 1);
    }
}
