package io.fitconnect.integration.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How long answers are sent.
 *
 * @param largeReads  how many are made at once
 * @param spool       temporary space for answers on their way to their clients
 * @param leastPace   bytes that a client takes per second, or else its answer is broken off
 * @param pacePeriod  over which the pace is measured
 */
@Validated
@ConfigurationProperties("fitconnect.streams")
public record AnswerSettings(
        @DefaultValue("8") @Min(1) @Max(256) int largeReads,
        @DefaultValue("1GB") @NotNull DataSize spool,
        @DefaultValue("16KB") @NotNull DataSize leastPace,
        @DefaultValue("20s") @NotNull Duration pacePeriod) {

    long leastBytesPerPeriod() {
        return leastPace.toBytes() * pacePeriod.toSeconds();
    }
}
