package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.webhook.WebhookKind;
import io.fitconnect.platform.problem.InvalidValue;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a vendor decides about an endpoint. */
@Schema(name = "VendorWebhookRequest")
record WebhookRequest(
        @NotBlank
        @Schema(
                description = "Where events are posted to: https, at a public address; redirects are not followed",
                maxLength = 500,
                example = "https://tracker.example/fitconnect")
        String address,

        @NotEmpty
        @Size(max = 10)
        @ArraySchema(
                arraySchema = @Schema(description = "What the endpoint hears of"),
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "connection.made",
                                    "connection.ended",
                                    "activity.accepted",
                                    "activity.refused",
                                    "activity.deleted"
                                }))
        List<@NotNull String> kinds,

        @Schema(description = "False pauses the endpoint; true, which is meant when it is absent, enables it") @Nullable
        Boolean enabled) {

    Set<WebhookKind> toKinds() {
        return kinds.stream()
                .map(kind -> WebhookKind.find(kind)
                        .orElseThrow(() -> InvalidValue.refuse(
                                "kinds",
                                "must be of "
                                        + WebhookKind.choosable().stream()
                                                .map(WebhookKind::wireName)
                                                .collect(Collectors.joining(", ")))))
                .collect(Collectors.toSet());
    }

    boolean enables() {
        return enabled == null || enabled;
    }
}
