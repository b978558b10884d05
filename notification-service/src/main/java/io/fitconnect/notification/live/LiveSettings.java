package io.fitconnect.notification.live;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The streams of one instance.
 *
 * @param port         where they are served; 0 for any
 * @param address      on which interface; all when absent
 * @param perAthlete   open streams of one athlete, beyond which the oldest ends
 * @param heartbeat    pause between two comments to a client that hears nothing else; the gateway cuts a silence of 5 minutes
 * @param remembered   signals of each partition from which a stream resumes
 * @param longestQueue signals that wait for a slow client, or that are sent to one that comes back, before it is told to look at
 *                     everything again
 * @param reconnect    how long clients wait before they come back
 */
@Validated
@ConfigurationProperties("fitconnect.streams")
public record LiveSettings(
        @Min(0) @Max(65_535) int port,
        @Nullable String address,
        @DefaultValue("5") @Min(1) @Max(100) int perAthlete,

        @DefaultValue("25s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 2)
        Duration heartbeat,

        @DefaultValue("10000") @Min(100) @Max(1_000_000) int remembered,
        @DefaultValue("64") @Min(1) @Max(1_000) int longestQueue,

        @DefaultValue("3s") @NotNull @DurationMin(seconds = 1)
        Duration reconnect) {}
