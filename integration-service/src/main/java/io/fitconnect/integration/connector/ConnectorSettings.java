package io.fitconnect.integration.connector;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How trackers are asked.
 *
 * @param period            after which a connection is asked for what is new; up to a tenth is added at random
 * @param lookBack          how far before the last question recordings may have begun that only came since
 * @param firstBackOff      pause after a failure; doubled with each further one
 * @param longestBackOff    bound of that pause
 * @param consentLifetime   how long an athlete may take to consent
 * @param breakerOpen       how long a tracker that is away is left alone at first; doubled up to the longest back-off
 * @param redirectAddress   page of the web app to which a tracker sends the athlete back; the tracker's name is added
 * @param webhookAddress    public address before {@code /webhooks}; without it no notices are subscribed to
 */
@Validated
@ConfigurationProperties("fitconnect.connectors")
public record ConnectorSettings(
        @DefaultValue("15m") @NotNull @DurationMin(millis = 100)
        Duration period,

        @DefaultValue("7d") @NotNull @DurationMin(minutes = 1)
        Duration lookBack,

        @DefaultValue("30s") @NotNull @DurationMin(millis = 10)
        Duration firstBackOff,

        @DefaultValue("1h") @NotNull @DurationMin(millis = 10)
        Duration longestBackOff,

        @DefaultValue("10m") @NotNull @DurationMin(seconds = 1)
        Duration consentLifetime,

        @DefaultValue("15s") @NotNull @DurationMin(millis = 100)
        Duration breakerOpen,

        @DefaultValue("http://localhost:8080/app/connections") @NotNull
        URI redirectAddress,

        @Nullable URI webhookAddress) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    public ConnectorSettings {
        if (firstBackOff.compareTo(longestBackOff) > 0) {
            throw new IllegalArgumentException("fitconnect.connectors: first-back-off is at most longest-back-off");
        }
        requireSecure(redirectAddress, "fitconnect.connectors.redirect-address");
    }

    /** Returns an address, or refuses one over which secrets would go in the clear. */
    public static URI requireSecure(URI address, String setting) {
        String host = address.getHost();
        boolean isSecure = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && host != null && THIS_MACHINE.contains(host));
        if (host == null || !isSecure) {
            throw new IllegalArgumentException(setting + " is an https address");
        }
        return address;
    }

    URI redirectFor(String tracker) {
        return URI.create(redirectAddress + "/" + tracker);
    }

    Optional<URI> webhookFor(String tracker) {
        return Optional.ofNullable(webhookAddress).map(address -> URI.create(address + "/webhooks/" + tracker));
    }
}
