package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.vendorapp.VendorApp;
import java.util.UUID;

/** An application with its owner, for administrators. */
record ReviewedAppResponse(UUID ownerId, VendorAppResponse app) {

    static ReviewedAppResponse of(VendorApp app) {
        return new ReviewedAppResponse(app.owner().value(), VendorAppResponse.of(app));
    }
}
