package io.fitconnect.promo.campaign;

import java.util.Map;
import java.util.UUID;

/**
 * What an athlete was shown of campaigns.
 *
 * @param today      shown on the day of the athlete's calendar
 * @param week       in the last seven days
 * @param byCampaign how often each at all
 */
public record Exposure(int today, int week, Map<UUID, Integer> byCampaign) {

    public static final Exposure NONE = new Exposure(0, 0, Map.of());

    public Exposure {
        byCampaign = Map.copyOf(byCampaign);
    }

    int of(UUID campaign) {
        return byCampaign.getOrDefault(campaign, 0);
    }
}
