package io.fitconnect.platform.runtime;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the platform remembers what it needs to recognise repetitions.
 *
 * @param inboxRetention          how long an event that comes again is recognised; longer than Kafka remembers the offsets
 *                                of a group that is away (7 days)
 * @param idempotencyKeyRetention how long a client may send the same Idempotency-Key again
 * @param purgeBatch              rows deleted in one transaction
 */
@Validated
@ConfigurationProperties("fitconnect.platform")
public record PlatformSettings(
        @DefaultValue("14d") @NotNull Duration inboxRetention,
        @DefaultValue("3d") @NotNull Duration idempotencyKeyRetention,
        @DefaultValue("1000") int purgeBatch) {}
