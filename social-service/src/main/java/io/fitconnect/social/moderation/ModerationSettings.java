package io.fitconnect.social.moderation;

import io.fitconnect.platform.limit.AccountLimit;
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
 * Limits of moderation.
 *
 * @param reportsPerDay of one person, 1 to 10,000
 * @param appealWithin  how long after a decision the person may appeal, 1 to 3,650 days
 */
@Validated
@ConfigurationProperties("fitconnect.moderation")
public record ModerationSettings(
        @DefaultValue("30") @Min(1) @Max(10_000) int reportsPerDay,

        @DefaultValue("180d") @NotNull @DurationMin(days = 1) @DurationMax(days = 3650)
        Duration appealWithin) {

    public AccountLimit reports() {
        return new AccountLimit("reports-day", reportsPerDay, Duration.ofDays(1));
    }
}
