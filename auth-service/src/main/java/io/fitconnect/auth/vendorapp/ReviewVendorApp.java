package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.usecase.UseCase;

/** Shows an application of any account to staff. */
@UseCase(readOnly = true)
public class ReviewVendorApp {

    private final OwnedApp owned;

    ReviewVendorApp(OwnedApp owned) {
        this.owned = owned;
    }

    /** Returns the application, or refuses with 404. */
    public VendorApp handle(String clientId) {
        return owned.getForReview(clientId);
    }
}
