package io.fitconnect.notification.sms.gateway;

import io.fitconnect.notification.provider.ProviderAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the house stands with the provider of short messages.
 *
 * @param address where it takes messages
 * @param key     with which the house signs in
 * @param sender  what a phone shows as the sender
 */
@Validated
@ConditionalOnProperty("fitconnect.sms.key")
@ConfigurationProperties("fitconnect.sms")
public record GatewaySettings(
        @NotNull URI address,
        @NotBlank String key,

        @DefaultValue("FitConnect") @NotBlank @Size(max = 11)
        String sender) {

    public GatewaySettings {
        ProviderAddress.require(address, "fitconnect.sms.address");
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "GatewaySettings[" + address + ", " + sender + "]";
    }
}
