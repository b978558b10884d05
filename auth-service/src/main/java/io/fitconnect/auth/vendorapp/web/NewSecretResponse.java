package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.vendorapp.RotateSecret.RotatedSecret;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Another secret of an application. */
record NewSecretResponse(
        @Schema(description = "Shown this once; kept as a digest")
        String clientSecret,

        @Schema(description = "When the secret before this one ends")
        Instant previousEndsAt) {

    static NewSecretResponse of(RotatedSecret rotated) {
        return new NewSecretResponse(rotated.clientSecret(), rotated.previousEndsAt());
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "NewSecretResponse[…]";
    }
}
