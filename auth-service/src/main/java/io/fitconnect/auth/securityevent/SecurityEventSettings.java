package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.client.BackChannelAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who hears of security events.
 *
 * @param receivers addresses by the client's id. Each hears of every account, so only the house's own shops and apps belong here
 * @param attempts  how often an event is sent to one receiver before it is given up
 * @param pause     after the first failure; doubled with each further one, up to an hour
 */
@Validated
@ConfigurationProperties("fitconnect.auth.security-events")
record SecurityEventSettings(
        @DefaultValue @NotNull Map<String, URI> receivers,
        @DefaultValue("40") @Min(1) @Max(1_000) int attempts,
        @DefaultValue("1s") @NotNull Duration pause) {

    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    SecurityEventSettings {
        if (pause.toMillis() < 1 || pause.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.security-events.pause is 1 ms to 1 h");
        }
        receivers.values().forEach(BackChannelAddress::check);
        receivers = Map.copyOf(receivers);
    }
}
