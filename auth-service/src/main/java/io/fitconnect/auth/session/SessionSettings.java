package io.fitconnect.auth.session;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a browser session lives.
 *
 * @param visitorIdleTimeout  unused, of a visitor who is not signed in, such as on the sign-in page
 * @param signedInIdleTimeout unused, of a signed-in person
 * @param absoluteLifetime    of a signed-in person, however often it is used
 */
@Validated
@ConfigurationProperties("fitconnect.auth.sessions")
public record SessionSettings(
        @NotNull @DefaultValue("30m") Duration visitorIdleTimeout,
        @NotNull @DefaultValue("14d") Duration signedInIdleTimeout,
        @NotNull @DefaultValue("30d") Duration absoluteLifetime) {

    public SessionSettings {
        if (visitorIdleTimeout.toSeconds() < 60 || signedInIdleTimeout.compareTo(visitorIdleTimeout) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.sessions: at least a minute for visitors, and no less for" + " who is signed in");
        }
        if (absoluteLifetime.compareTo(signedInIdleTimeout) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.sessions.absolute-lifetime is not below signed-in-idle-timeout");
        }
    }
}
