package io.fitconnect.promo.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All campaigns. */
public interface Campaigns {

    /** The most campaigns that run at one time. */
    int MOST_LIVE = 500;

    Optional<Campaign> find(UUID campaign);

    /** Adds the campaign, or replaces its former version. */
    void put(Campaign campaign);

    /** The newest first, behind the given one when there is one. */
    List<Campaign> list(Optional<UUID> behind, int limit);

    /** Those that are approved and have not ended, at most {@link #MOST_LIVE}. */
    List<Campaign> listLive();
}
