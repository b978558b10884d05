package io.fitconnect.auth.backchannel;

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
 * How clients learn that a session ended.
 *
 * @param tokenLifetime how long a logout token is good; the specification advises two minutes at most
 * @param attempts      how often one client is told before it is given up
 * @param pause         after the first failure; doubled with each further one, up to ten minutes
 * @param remember      how long after its last ID token a client counts as taking part in a session
 * @param purgeBatch    rows removed in one transaction
 */
@Validated
@ConfigurationProperties("fitconnect.auth.back-channel")
record BackChannelSettings(
        @DefaultValue("2m") @NotNull @DurationMin(seconds = 10) @DurationMax(minutes = 2)
        Duration tokenLifetime,

        @DefaultValue("12") @Min(1) @Max(100) int attempts,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 10) @DurationMax(minutes = 10)
        Duration pause,

        @DefaultValue("180d") @NotNull @DurationMin(days = 1)
        Duration remember,

        @DefaultValue("500") @Min(1) @Max(10_000) int purgeBatch) {}
