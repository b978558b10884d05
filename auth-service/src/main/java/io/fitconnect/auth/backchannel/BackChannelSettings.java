package io.fitconnect.auth.backchannel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How clients learn that a session ended.
 *
 * @param tokenLifetime how long a logout token is good; the specification advises two minutes at most
 * @param attempts      how often a logout token is sent to one client before it is given up
 * @param pause         after the first failure; doubled with each further one, up to ten minutes
 * @param remember      how long after its last ID token a client counts as taking part in a session
 */
@Validated
@ConfigurationProperties("fitconnect.auth.back-channel")
record BackChannelSettings(
        @DefaultValue("2m") @NotNull Duration tokenLifetime,

        @DefaultValue("12") @Min(1) @Max(100) int attempts,

        @DefaultValue("1s") @NotNull Duration pause,

        @DefaultValue("180d") @NotNull Duration remember) {

    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(2);

    BackChannelSettings {
        if (tokenLifetime.compareTo(Duration.ofSeconds(10)) < 0 || tokenLifetime.compareTo(LONGEST_TOKEN) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.back-channel.token-lifetime is 10 s to 2 min");
        }
        if (pause.toMillis() < 1 || pause.compareTo(DeliverLogout.LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.back-channel.pause is 1 ms to 10 min");
        }
        if (remember.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("fitconnect.auth.back-channel.remember is at least a day");
        }
    }
}
