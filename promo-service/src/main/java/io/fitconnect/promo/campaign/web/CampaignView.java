package io.fitconnect.promo.campaign.web;

import io.fitconnect.promo.campaign.Campaign;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A campaign as editors see it. */
record CampaignView(
        UUID id,

        @Schema(description = "draft, submitted, approved or stopped; the list may grow", example = "draft")
        String state,

        PlanView plan) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(campaign.id(), campaign.state().word(), PlanView.of(campaign.plan()));
    }
}
