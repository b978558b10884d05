package io.fitconnect.profile.privacy.web;

import io.fitconnect.profile.privacy.PrivacyPlan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All privacy zones of an athlete. */
record PrivacyPlanView(
        @Schema(description = "At most 10, oldest first") List<PrivacyZoneView> items) {

    static PrivacyPlanView of(PrivacyPlan plan) {
        return new PrivacyPlanView(
                plan.places().stream().map(PrivacyZoneView::of).toList());
    }
}
