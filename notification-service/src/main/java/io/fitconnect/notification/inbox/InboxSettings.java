package io.fitconnect.notification.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long inboxes keep.
 *
 * @param kept how long a notification is kept, 1 to 400 days
 */
@Validated
@ConfigurationProperties("fitconnect.inbox")
public record InboxSettings(
        @DefaultValue("180d") @NotNull @DurationMin(days = 1) @DurationMax(days = 400)
        Duration kept) {}
