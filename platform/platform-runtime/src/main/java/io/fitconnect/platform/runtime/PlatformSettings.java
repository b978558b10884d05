package io.fitconnect.platform.runtime;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the platform remembers what it needs to recognise repetitions.
 *
 * @param inboxRetention          how long an event that comes again is recognised, 31 days or more: longer than topics keep them,
 *                                because a group that was away until its offsets were forgotten reads them all again
 * @param idempotencyKeyRetention how long a client may send the same Idempotency-Key again, an hour or more
 */
@Validated
@ConfigurationProperties("fitconnect.platform")
public record PlatformSettings(
        @DefaultValue("35d") @NotNull @DurationMin(days = 31)
        Duration inboxRetention,

        @DefaultValue("3d") @NotNull @DurationMin(hours = 1) Duration idempotencyKeyRetention) {}
