package io.fitconnect.notification.telling;

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
 * How notices are told.
 *
 * @param bundlingWindow how long notices that are told together are collected from the first one on, 100 ms to 1 h
 * @param perSecond      people whom one process tells of what concerns many, 40 to 100,000
 */
@Validated
@ConfigurationProperties("fitconnect.telling")
public record TellingSettings(
        @DefaultValue("30s") @NotNull @DurationMin(millis = 100) @DurationMax(hours = 1)
        Duration bundlingWindow,

        @DefaultValue("2200") @Min(40) @Max(100_000) int perSecond) {}
