package io.fitconnect.social.comment;

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
 * How people comment.
 *
 * @param moveAfter after which a text moves to the wide rows
 * @param perMinute comments, answers and edits of one person in a minute
 * @param perDay    the same in a day
 */
@Validated
@ConfigurationProperties("fitconnect.comments")
public record CommentSettings(
        @DefaultValue("10m") @NotNull @DurationMin(millis = 1) @DurationMax(days = 30)
        Duration moveAfter,

        @DefaultValue("20") @Min(1) @Max(10_000) int perMinute,
        @DefaultValue("500") @Min(1) @Max(100_000) int perDay) {

    AccountLimit minute() {
        return new AccountLimit("comments-minute", perMinute, Duration.ofMinutes(1));
    }

    AccountLimit day() {
        return new AccountLimit("comments-day", perDay, Duration.ofDays(1));
    }
}
