package io.fitconnect.platform.work;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this process works due work off.
 *
 * @param run          whether it does (other instances may do it instead)
 * @param pollInterval how often queues are read when no commit of this process has woken the dispatcher
 * @param drain        how long work under way may take to end when the service stops
 */
@Validated
@ConfigurationProperties("fitconnect.work")
public record WorkSettings(
        @DefaultValue("true") boolean run,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 10)
        Duration pollInterval,

        @DefaultValue("15s") @NotNull @DurationMin(millis = 0)
        Duration drain) {}
