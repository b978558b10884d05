package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An editor looks at a campaign as a person of given facts. The editor describes the person: to preview as an account would tell
 * whether a condition holds for one of the people, which the anonymity floor hides.
 */
@UseCase(readOnly = true)
public class PreviewCampaign {

    private final CampaignDesk desk;
    private final Campaigns campaigns;

    PreviewCampaign(CampaignDesk desk, Campaigns campaigns) {
        this.desk = desk;
        this.campaigns = campaigns;
    }

    public Preview handle(UUID id, Facts described, Instant moment) {
        Campaign campaign = desk.get(id);
        CampaignPlan plan = campaign.plan();
        List<Condition> unmet = plan.segment().conditions().stream()
                .filter(condition -> !condition.holds(described))
                .toList();
        return new Preview(campaign, unmet, plan.schedule().holds(moment), listFirst(campaign, described, moment));
    }

    /** The approved campaigns that the person is shown before this one, as far as caps and budgets allow. */
    private List<Campaign> listFirst(Campaign campaign, Facts described, Instant moment) {
        return campaigns.listLive().stream()
                .filter(other -> !other.id().equals(campaign.id()))
                .filter(other -> LiveCampaigns.FIRST_TO_SHOW.compare(other, campaign) < 0)
                .filter(other -> other.plan().schedule().holds(moment)
                        && other.plan().segment().holds(described))
                .sorted(LiveCampaigns.FIRST_TO_SHOW)
                .toList();
    }

    /**
     * How a campaign stands to a described person.
     *
     * @param unmet       conditions of the segment that do not hold
     * @param isScheduled whether its schedule holds at the moment
     * @param first       what the person is shown before it
     */
    public record Preview(Campaign campaign, List<Condition> unmet, boolean isScheduled, List<Campaign> first) {

        public Preview {
            unmet = List.copyOf(unmet);
            first = List.copyOf(first);
        }
    }
}
