package io.fitconnect.promo.result;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.campaign.Campaign;
import io.fitconnect.promo.campaign.CampaignSettings;
import java.time.Clock;
import java.util.Optional;

/** An editor looks at the results of a campaign. */
@UseCase(readOnly = true)
public class ViewResults {

    private final Results results;
    private final CampaignSettings settings;
    private final Clock clock;

    ViewResults(Results results, CampaignSettings settings, Clock clock) {
        this.results = results;
        this.settings = settings;
        this.clock = clock;
    }

    /** The results; empty until each variant was shown to as many people as the anonymity floor demands. */
    public Optional<CampaignResults> handle(Campaign campaign) {
        CampaignResults computed = CampaignResults.of(
                campaign.plan().variants(),
                results.listBatches(campaign.id()),
                settings.level(),
                settings.timeToAct(),
                clock.instant());
        return Optional.of(computed).filter(found -> found.fewest() >= settings.floor());
    }
}
