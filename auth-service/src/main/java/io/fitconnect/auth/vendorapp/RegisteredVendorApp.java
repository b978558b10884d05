package io.fitconnect.auth.vendorapp;

/** A new application with its secret, which is known only now. */
public record RegisteredVendorApp(VendorApp app, String clientSecret) {

    /** Hides the secret. */
    @Override
    public String toString() {
        return "RegisteredVendorApp[" + app.clientId() + "]";
    }
}
