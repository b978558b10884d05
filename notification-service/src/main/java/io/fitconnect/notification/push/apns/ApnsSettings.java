package io.fitconnect.notification.push.apns;

import io.fitconnect.notification.provider.ProviderAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the house stands with Apple.
 *
 * @param team       id of the developer team
 * @param keyId      id of the signing key
 * @param privateKey the signing key, as in Apple's .p8 file
 * @param topic      the app's bundle id
 * @param address    where APNs is; its sandbox for builds that are not from the store
 */
@Validated
@ConditionalOnProperty("fitconnect.apns.private-key")
@ConfigurationProperties("fitconnect.apns")
public record ApnsSettings(
        @NotBlank String team,
        @NotBlank String keyId,
        @NotBlank String privateKey,
        @NotBlank String topic,
        @DefaultValue("https://api.push.apple.com") @NotNull URI address) {

    public ApnsSettings {
        ProviderAddress.require(address, "fitconnect.apns.address");
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "ApnsSettings[" + team + ", " + keyId + ", " + topic + ", " + address + "]";
    }
}
