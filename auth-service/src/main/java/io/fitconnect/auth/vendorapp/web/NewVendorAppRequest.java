package io.fitconnect.auth.vendorapp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a vendor tells about a new application. */
record NewVendorAppRequest(
        @NotBlank
        @Schema(
                description =
                        "What athletes read on the consent page; neither contains FitConnect nor looks as if it did",
                maxLength = 80)
        String name,

        @NotBlank @Schema(description = "The vendor's site, https", example = "https://tracker.example")
        String website,

        @NotEmpty
        @Size(max = 10)
        @Schema(description = "Exact addresses, https; or http on loopback, where on an IP literal the port is free")
        List<@NotNull String> redirectUris) {}
