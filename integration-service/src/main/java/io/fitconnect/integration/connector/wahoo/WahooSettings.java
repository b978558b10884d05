package io.fitconnect.integration.connector.wahoo;

import io.fitconnect.integration.connector.ConnectorSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The house's application at Wahoo. Without a client id there is no such tracker.
 *
 * @param webhookToken that Wahoo writes into each notice
 * @param address      of the Cloud API
 * @param filesAddress from which alone files are read
 * @param pageSize     of lists of workouts
 */
@Validated
@ConfigurationProperties("fitconnect.connectors.wahoo")
public record WahooSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String webhookToken,
        @DefaultValue("https://api.wahooligan.com") @NotNull URI address,

        @DefaultValue("https://cdn.wahooligan.com") @NotNull URI filesAddress,

        @DefaultValue("30") @Min(1) @Max(100) int pageSize) {

    public WahooSettings {
        ConnectorSettings.requireSecure(address, "fitconnect.connectors.wahoo.address");
        ConnectorSettings.requireSecure(filesAddress, "fitconnect.connectors.wahoo.files-address");
        if (!clientId.isEmpty() && (clientSecret.isEmpty() || webhookToken.isEmpty())) {
            throw new IllegalArgumentException(
                    "fitconnect.connectors.wahoo: a client-id needs a client-secret and a webhook-token");
        }
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /** Whether a file lies where Wahoo's files lie: an answer may not send this house elsewhere. */
    boolean isFile(URI file) {
        return filesAddress.getScheme().equals(file.getScheme())
                && filesAddress.getHost().equals(file.getHost())
                && filesAddress.getPort() == file.getPort()
                && file.getRawUserInfo() == null;
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "WahooSettings[" + clientId + " at " + address + "]";
    }
}
