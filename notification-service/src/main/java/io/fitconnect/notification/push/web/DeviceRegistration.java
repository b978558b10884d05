package io.fitconnect.notification.push.web;

import io.fitconnect.notification.push.DeviceKeys;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;

/** A browser's subscription, as the Push API gives it. */
@Schema(name = "DeviceRegistration")
record DeviceRegistration(
        @NotNull @Schema(description = "Where the push service takes messages, an https address", maxLength = 2_000)
        String endpoint,

        @NotNull @Valid Keys keys,

        @NotNull @Schema(description = "How the athlete tells the browser from others, such as Firefox on Linux")
        String name) {

    private static final TextRule NAME = TextRule.line(60);
    private static final TextRule ENDPOINT = TextRule.line(2_000);

    URI toEndpoint() {
        try {
            URI address = new URI(ENDPOINT.require("endpoint", endpoint));
            if (address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw refusedEndpoint();
        }
        throw refusedEndpoint();
    }

    DeviceKeys toKeys() {
        try {
            return new DeviceKeys(keys.p256dh, keys.auth);
        } catch (IllegalArgumentException malformed) {
            throw InvalidValue.refuse("keys", "must be those of the browser's subscription, in base64url");
        }
    }

    String toName() {
        return NAME.require("name", name);
    }

    private static RuntimeException refusedEndpoint() {
        return InvalidValue.refuse("endpoint", "must be the https address of the browser's subscription");
    }

    /** Hides the endpoint. */
    @Override
    public String toString() {
        return "DeviceRegistration[not shown]";
    }

    @Schema(name = "DeviceRegistrationKeys")
    record Keys(
            @NotNull @Schema(description = "The browser's public key, 65 bytes in base64url", maxLength = 90)
            String p256dh,

            @NotNull @Schema(description = "The secret of the subscription, 16 bytes in base64url", maxLength = 30)
            String auth) {}
}
