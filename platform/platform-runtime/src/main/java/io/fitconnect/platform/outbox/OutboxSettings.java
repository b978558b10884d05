package io.fitconnect.platform.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How announcements are relayed.
 *
 * @param relay          whether this process relays (another may do it instead)
 * @param batchSize      events taken from a lane at once, 1 to 5,000
 * @param pollInterval   how often lanes are looked through when nothing has woken the relay
 * @param sendTimeout    how long a batch may wait for Kafka's acknowledgements; others wait meanwhile
 * @param maxEventBytes  largest body that may be announced, in bytes of UTF-8
 */
@Validated
@ConfigurationProperties("fitconnect.outbox")
public record OutboxSettings(
        @DefaultValue("true") boolean relay,
        @DefaultValue("500") @Min(1) @Max(5000) int batchSize,
        @DefaultValue("1s") @NotNull Duration pollInterval,
        @DefaultValue("5s") @NotNull Duration sendTimeout,
        @DefaultValue("900000") @Min(1024) int maxEventBytes) {}
