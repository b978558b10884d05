package io.fitconnect.promo.campaign;

import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** How use cases read a campaign, change it and keep it. */
@Component
class CampaignDesk {

    private final Campaigns campaigns;

    CampaignDesk(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    Campaign get(UUID id) {
        return campaigns.find(id).orElseThrow(() -> CampaignProblems.noCampaign(id));
    }

    /** Keeps the changed campaign in the caller's transaction. */
    Campaign change(UUID id, LongConsumer requireVersion, UnaryOperator<Campaign> change) {
        Campaign campaign = get(id);
        requireVersion.accept(campaign.version());
        Campaign changed = change.apply(campaign);
        campaigns.put(changed);
        return changed;
    }
}
