package io.fitconnect.social.feed;

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
 * How feeds are kept and read.
 *
 * @param kept       how far feeds reach back, 1 to 400 days
 * @param news       a training that began longer than this before it was recorded is history and enters no feed, 1 to 400 days
 * @param pushed     the entries of an author with more friends and followers than this are pulled, 0 to 100,000
 * @param backFill   entries of a new friend, followed person or member that are taken over, 0 to 1,000
 * @param batch      readers whom one step of pushing reaches, 1 to 5,000
 * @param candidates after so many a page ends, be it full or not, 100 to 100,000
 */
@Validated
@ConfigurationProperties("fitconnect.feed")
public record FeedSettings(
        @DefaultValue("180d") @NotNull @DurationMin(days = 1) @DurationMax(days = 400)
        Duration kept,

        @DefaultValue("14d") @NotNull @DurationMin(days = 1) @DurationMax(days = 400)
        Duration news,

        @DefaultValue("2000") @Min(0) @Max(100_000) int pushed,
        @DefaultValue("100") @Min(0) @Max(1_000) int backFill,
        @DefaultValue("500") @Min(1) @Max(5_000) int batch,
        @DefaultValue("1000") @Min(100) @Max(100_000) int candidates) {}
