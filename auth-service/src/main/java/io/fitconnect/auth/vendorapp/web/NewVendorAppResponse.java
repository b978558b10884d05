package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A new application with its secret. */
record NewVendorAppResponse(
        String clientId,

        @Schema(description = "Shown this once; kept as a digest")
        String clientSecret,

        String name,
        String website,
        List<String> redirectUris,
        List<String> scopes,
        String status,
        long version,
        Instant registeredAt) {

    static NewVendorAppResponse of(RegisteredVendorApp registered) {
        VendorAppResponse app = VendorAppResponse.of(registered.app());
        return new NewVendorAppResponse(
                app.clientId(),
                registered.clientSecret(),
                app.name(),
                app.website(),
                app.redirectUris(),
                app.scopes(),
                app.status(),
                app.version(),
                app.registeredAt());
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "NewVendorAppResponse[" + clientId + "]";
    }
}
