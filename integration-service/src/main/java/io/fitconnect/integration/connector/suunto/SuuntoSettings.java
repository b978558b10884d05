package io.fitconnect.integration.connector.suunto;

import io.fitconnect.integration.connector.ConnectorSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The house's application at Suunto. Without a client id there is no such tracker.
 *
 * @param subscriptionKey    stands beside each token
 * @param notificationSecret signs notices
 * @param address            of the Cloud API
 * @param consentAddress     where athletes consent and tokens are given
 * @param pageSize           of lists of workouts
 */
@Validated
@ConfigurationProperties("fitconnect.connectors.suunto")
public record SuuntoSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String subscriptionKey,
        @DefaultValue("") String notificationSecret,

        @DefaultValue("https://cloudapi.suunto.com") @NotNull
        URI address,

        @DefaultValue("https://cloudapi-oauth.suunto.com") @NotNull
        URI consentAddress,

        @DefaultValue("50") @Min(1) @Max(100) int pageSize) {

    public SuuntoSettings {
        ConnectorSettings.requireSecure(address, "fitconnect.connectors.suunto.address");
        ConnectorSettings.requireSecure(consentAddress, "fitconnect.connectors.suunto.consent-address");
        if (!clientId.isEmpty()
                && (clientSecret.isEmpty() || subscriptionKey.isEmpty() || notificationSecret.isEmpty())) {
            throw new IllegalArgumentException("fitconnect.connectors.suunto: a client-id needs a client-secret, a"
                    + " subscription-key and a notification-secret");
        }
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    URI consentAt(String path) {
        return URI.create(consentAddress + path);
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SuuntoSettings[" + clientId + " at " + address + "]";
    }
}
