package io.fitconnect.notification.push;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * By whom push services know this house (RFC 8292). A change of the keys ends all subscriptions: browsers bind theirs to the public one.
 *
 * @param subject    whom to write to about our messages
 * @param publicKey  the point, in base64url; browsers subscribe with it
 * @param privateKey its number, in base64url
 */
@Validated
@ConfigurationProperties("fitconnect.push")
public record PushSettings(
        @NotBlank @Pattern(regexp = "(https://|mailto:).+") String subject,
        @NotBlank String publicKey,
        @NotBlank String privateKey) {

    /** The example's key of RFC 8291, whose private half everybody can read. */
    private static final String EXAMPLE =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    void requireProductionKeys() {
        if (publicKey.equals(EXAMPLE)) {
            throw new IllegalStateException("fitconnect.push.public-key is the local one and not fit for production");
        }
    }

    /** Hides the private key. */
    @Override
    public String toString() {
        return "PushSettings[" + publicKey + "]";
    }
}
