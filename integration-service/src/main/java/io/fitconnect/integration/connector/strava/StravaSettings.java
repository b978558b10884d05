package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.ConnectorSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The house's application at Strava. Without a client id there is no such tracker.
 *
 * @param clientSecret also signs webhooks
 * @param verifyToken  proves in the challenge that we subscribed
 * @param address      of Strava
 * @param pageSize     of lists of activities
 */
@Validated
@ConfigurationProperties("fitconnect.connectors.strava")
public record StravaSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String verifyToken,
        @DefaultValue("https://www.strava.com") @NotNull URI address,
        @DefaultValue("100") @Min(1) @Max(200) int pageSize) {

    public StravaSettings {
        ConnectorSettings.requireSecure(address, "fitconnect.connectors.strava.address");
        if (!clientId.isEmpty() && (clientSecret.isEmpty() || verifyToken.isEmpty())) {
            throw new IllegalArgumentException(
                    "fitconnect.connectors.strava: a client-id needs a client-secret and a verify-token");
        }
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "StravaSettings[" + clientId + " at " + address + "]";
    }
}
