package io.fitconnect.shop.customer;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long an unused browser session lives.
 *
 * @param guestIdleTimeout    of a guest at the check-out
 * @param signedInIdleTimeout of a signed-in person
 */
@Validated
@ConfigurationProperties("fitconnect.shop.sessions")
public record SessionSettings(
        @NotNull @DefaultValue("2h") Duration guestIdleTimeout,
        @NotNull @DefaultValue("14d") Duration signedInIdleTimeout) {

    public SessionSettings {
        if (guestIdleTimeout.toSeconds() < 60 || signedInIdleTimeout.compareTo(guestIdleTimeout) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.shop.sessions: at least a minute for guests, and no less for who is signed in");
        }
    }
}
