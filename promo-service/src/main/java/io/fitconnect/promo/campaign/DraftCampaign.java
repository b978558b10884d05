package io.fitconnect.promo.campaign;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.UUID;

/** An editor begins a campaign. */
@UseCase
public class DraftCampaign {

    private final Campaigns campaigns;
    private final Clock clock;

    DraftCampaign(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Campaign handle(CampaignPlan plan, UUID editor) {
        Campaign campaign = Campaign.draft(Ids.at(clock.instant()), plan, editor);
        campaigns.put(campaign);
        return campaign;
    }
}
