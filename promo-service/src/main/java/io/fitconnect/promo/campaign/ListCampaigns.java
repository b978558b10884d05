package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An editor looks through the campaigns. */
@UseCase(readOnly = true)
public class ListCampaigns {

    private final Campaigns campaigns;

    ListCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public List<Campaign> handle(Optional<UUID> behind, int limit) {
        return campaigns.list(behind, limit);
    }
}
