package io.fitconnect.notification.telling;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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
 * @param pause          after a part of a notice to many, as a share of the time that the part took, 0 to 10: what is left to those who read
 */
@Validated
@ConfigurationProperties("fitconnect.telling")
public record TellingSettings(
        @DefaultValue("30s") @NotNull @DurationMin(millis = 100) @DurationMax(hours = 1)
        Duration bundlingWindow,

        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("10")
        double pause) {}
