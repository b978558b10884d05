package io.fitconnect.notification.push.web;

import io.fitconnect.notification.push.DeviceKeys;
import io.fitconnect.notification.push.DeviceKind;
import io.fitconnect.notification.push.PushAddress;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A browser's subscription, as the Push API gives it, or an app's token. */
@Schema(name = "DeviceRegistration")
record DeviceRegistration(
        @Nullable
        @Schema(
                description =
                        "By which push service the device takes messages: web, apns or fcm. Absent means web; apns and fcm"
                                + " only where the house offers them",
                example = "web",
                maxLength = 10)
        String kind,

        @Nullable
        @Schema(
                description = "Of a browser: where the push service takes messages, an https address",
                maxLength = 2_000)
        String endpoint,

        @Nullable @Valid @Schema(description = "Of a browser")
        Keys keys,

        @Nullable
        @Schema(
                description =
                        "Of an app: the device token of APNs in hexadecimal digits, or the registration token of FCM",
                maxLength = 1_000)
        String token,

        @NotNull @Schema(description = "How the athlete tells the device from others, such as Firefox on Linux")
        String name) {

    private static final TextRule NAME = TextRule.line(60);
    private static final TextRule ENDPOINT = TextRule.line(2_000);

    PushAddress toAddress() {
        DeviceKind known = kind == null
                ? DeviceKind.WEB
                : WireName.find(DeviceKind.class, kind)
                        .orElseThrow(() -> InvalidValue.refuse("kind", "must be web, apns or fcm"));
        return switch (known) {
            case WEB -> new PushAddress.Browser(toEndpoint(), toKeys());
            case APNS -> toApp(PushAddress.Apns::new, "must be the device token of APNs, in hexadecimal digits");
            case FCM -> toApp(PushAddress.Fcm::new, "must be the registration token of FCM");
        };
    }

    String toName() {
        return NAME.require("name", name);
    }

    private PushAddress toApp(Function<String, PushAddress> read, String rule) {
        if (token != null) {
            try {
                return read.apply(token);
            } catch (IllegalArgumentException malformed) {
                throw InvalidValue.refuse("token", rule);
            }
        }
        throw InvalidValue.refuse("token", rule);
    }

    private URI toEndpoint() {
        try {
            URI address = new URI(endpoint == null ? "" : ENDPOINT.require("endpoint", endpoint));
            if (address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw refusedEndpoint();
        }
        throw refusedEndpoint();
    }

    private DeviceKeys toKeys() {
        if (keys != null) {
            try {
                return new DeviceKeys(keys.p256dh, keys.auth);
            } catch (IllegalArgumentException malformed) {
                throw refusedKeys();
            }
        }
        throw refusedKeys();
    }

    private static RuntimeException refusedEndpoint() {
        return InvalidValue.refuse("endpoint", "must be the https address of the browser's subscription");
    }

    private static RuntimeException refusedKeys() {
        return InvalidValue.refuse("keys", "must be those of the browser's subscription, in base64url");
    }

    /** Hides the address. */
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
