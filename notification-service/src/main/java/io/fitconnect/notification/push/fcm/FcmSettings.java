package io.fitconnect.notification.push.fcm;

import io.fitconnect.notification.provider.ProviderAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The service account with which the house sends.
 *
 * @param project      id of the Firebase project
 * @param clientEmail  name of the service account
 * @param privateKey   its key, as in its JSON file
 * @param tokenAddress where access tokens are given
 * @param address      where FCM is
 */
@Validated
@ConditionalOnProperty("fitconnect.fcm.private-key")
@ConfigurationProperties("fitconnect.fcm")
public record FcmSettings(
        @NotBlank @Pattern(regexp = "[a-z0-9-]+") String project,
        @NotBlank String clientEmail,
        @NotBlank String privateKey,

        @DefaultValue("https://oauth2.googleapis.com/token") @NotNull
        URI tokenAddress,

        @DefaultValue("https://fcm.googleapis.com") @NotNull URI address) {

    public FcmSettings {
        ProviderAddress.require(tokenAddress, "fitconnect.fcm.token-address");
        ProviderAddress.require(address, "fitconnect.fcm.address");
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "FcmSettings[" + project + ", " + clientEmail + ", " + address + "]";
    }
}
