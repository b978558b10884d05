package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.vendorapp.AppDetails;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a vendor decides about an application. */
record VendorAppRequest(
        @NotBlank
        @Schema(
                description =
                        "What athletes read on the consent page; neither looks like FitConnect nor like its staff",
                maxLength = 80)
        String name,

        @NotBlank @Schema(description = "The vendor's site, https", example = "https://tracker.example")
        String website,

        @NotEmpty
        @Size(max = 10)
        @Schema(
                description =
                        "Exact addresses: https; http on loopback, where on an IP literal the port is free; or a scheme of"
                                + " the vendor's own in reverse domain order, such as example.tracker:/callback")
        List<@NotNull String> redirectUris,

        @Nullable
        @Size(max = 20)
        @Schema(description = "What the application may ask athletes for; openid and activity:write when absent")
        List<@NotNull String> scopes) {

    AppDetails details(VendorAppSettings settings) {
        return AppDetails.of(
                name,
                website,
                redirectUris,
                scopes == null ? settings.usualScopes() : Set.copyOf(scopes),
                settings.scopes());
    }
}
