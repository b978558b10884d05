package io.fitconnect.social.reaction;

import io.fitconnect.platform.limit.AccountLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people react.
 *
 * @param perMinute reactions of one person in a minute, taken back or not
 * @param perDay    the same in a day
 */
@Validated
@ConfigurationProperties("fitconnect.reactions")
public record ReactionSettings(
        @DefaultValue("60") @Min(1) @Max(10_000) int perMinute,
        @DefaultValue("2000") @Min(1) @Max(100_000) int perDay) {

    AccountLimit minute() {
        return new AccountLimit("reactions-minute", perMinute, Duration.ofMinutes(1));
    }

    AccountLimit day() {
        return new AccountLimit("reactions-day", perDay, Duration.ofDays(1));
    }
}
