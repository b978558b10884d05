package io.fitconnect.promo.campaign;

import io.fitconnect.promo.person.HoldOut;
import io.fitconnect.promo.person.KeyedDraw;
import io.fitconnect.promo.person.Purpose;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The approved campaigns in memory, the first to show in front. It never changes: when a campaign is approved, stopped or spent, another
 * takes its place. Choosing touches no store.
 */
final class LiveCampaigns {

    /** Of two campaigns that hold for an athlete, which is shown. */
    static final Comparator<Campaign> FIRST_TO_SHOW = Comparator.comparing(
                    (Campaign campaign) -> campaign.plan().priority())
            .reversed()
            .thenComparing(campaign -> campaign.id().toString());

    private final List<Campaign> ordered;
    private final Map<UUID, Long> shown;
    private final HoldOut holdOut;
    private final KeyedDraw draw;
    private final ShowCaps caps;

    /**
     * Orders campaigns.
     *
     * @param shown how often each was shown to all people together
     */
    public LiveCampaigns(
            Collection<Campaign> campaigns, Map<UUID, Long> shown, HoldOut holdOut, KeyedDraw draw, ShowCaps caps) {
        this.ordered = campaigns.stream()
                .filter(Campaign::isApproved)
                .sorted(FIRST_TO_SHOW)
                .toList();
        this.shown = Map.copyOf(shown);
        this.holdOut = holdOut;
        this.draw = draw;
        this.caps = caps;
    }

    /** The first campaign that may be shown to the athlete now; empty also for who may not be shown any. */
    public Optional<Choice> choose(Facts facts, Exposure exposure, Instant now) {
        UUID athlete = facts.person().id();
        if (!facts.person().admits(Purpose.CAMPAIGNS) || !caps.admit(exposure) || holdOut.holds(athlete)) {
            return Optional.empty();
        }
        for (Campaign campaign : ordered) {
            if (admits(campaign, facts, exposure, now)) {
                Variant variant = campaign.variants().get(campaign.split().assign(draw, athlete));
                return Optional.of(new Choice(campaign, variant));
            }
        }
        return Optional.empty();
    }

    private boolean admits(Campaign campaign, Facts facts, Exposure exposure, Instant now) {
        CampaignPlan plan = campaign.plan();
        return plan.schedule().holds(now)
                && shown.getOrDefault(campaign.id(), 0L) < plan.budget()
                && exposure.of(campaign.id()) < plan.perPerson()
                && plan.segment().holds(facts);
    }
}
