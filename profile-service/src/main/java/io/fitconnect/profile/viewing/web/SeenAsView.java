package io.fitconnect.profile.viewing.web;

import io.fitconnect.profile.viewing.SeenProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a kind of viewer sees of the own profile. */
record SeenAsView(
        @Schema(description = "Whether such a viewer finds the profile at all")
        boolean visible,

        @Schema(description = "Absent when it is not visible") @Nullable
        SeenProfileView profile) {

    static SeenAsView of(SeenProfile seen) {
        return new SeenAsView(seen.isVisible(), seen.isVisible() ? SeenProfileView.of(seen) : null);
    }
}
