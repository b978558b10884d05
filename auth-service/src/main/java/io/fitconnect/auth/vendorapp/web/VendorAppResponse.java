package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.vendorapp.VendorApp;
import java.time.Instant;
import java.util.List;

/** A vendor's application as its owner sees it. */
record VendorAppResponse(
        String clientId,
        String name,
        String website,
        List<String> redirectUris,
        List<String> scopes,
        Instant registeredAt) {

    static VendorAppResponse of(VendorApp app) {
        return new VendorAppResponse(
                app.clientId(),
                app.name(),
                app.website(),
                app.redirectUris().stream().sorted().toList(),
                app.scopes().stream().sorted().toList(),
                app.registeredAt());
    }
}
