package io.fitconnect.integration.connector.polar;

import io.fitconnect.integration.connector.ConnectorSettings;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The house's application at Polar. Without a client id there is no such tracker.
 *
 * @param webhookSecret  that Polar showed once, when the webhook was made; it signs notices
 * @param address        of AccessLink
 * @param consentAddress where athletes consent
 * @param tokenAddress   where codes are redeemed
 */
@Validated
@ConfigurationProperties("fitconnect.connectors.polar")
public record PolarSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String webhookSecret,

        @DefaultValue("https://www.polaraccesslink.com") @NotNull
        URI address,

        @DefaultValue("https://flow.polar.com") @NotNull URI consentAddress,
        @DefaultValue("https://polarremote.com") @NotNull URI tokenAddress) {

    public PolarSettings {
        ConnectorSettings.requireSecure(address, "fitconnect.connectors.polar.address");
        ConnectorSettings.requireSecure(consentAddress, "fitconnect.connectors.polar.consent-address");
        ConnectorSettings.requireSecure(tokenAddress, "fitconnect.connectors.polar.token-address");
        if (!clientId.isEmpty() && (clientSecret.isEmpty() || webhookSecret.isEmpty())) {
            throw new IllegalArgumentException(
                    "fitconnect.connectors.polar: a client-id needs a client-secret and a webhook-secret");
        }
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "PolarSettings[" + clientId + " at " + address + "]";
    }
}
