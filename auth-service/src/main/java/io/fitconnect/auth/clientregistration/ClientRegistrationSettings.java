package io.fitconnect.auth.clientregistration;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether clients may be registered by programs, and how.
 *
 * @param enabled       whether the endpoint exists and the metadata name it
 * @param tokenLifetime how long an initial access token is good; not longer than keys stay published after they signed last
 */
@Validated
@ConfigurationProperties("fitconnect.auth.client-registration")
public record ClientRegistrationSettings(
        @DefaultValue("false") boolean enabled,
        @NotNull @DefaultValue("12h") Duration tokenLifetime) {

    /** The path of the endpoint. */
    public static final String PATH = "/connect/register";

    private static final Duration LONGEST = Duration.ofDays(1);

    public ClientRegistrationSettings {
        if (tokenLifetime.isNegative() || tokenLifetime.isZero() || tokenLifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.client-registration.token-lifetime is at most a day");
        }
    }
}
