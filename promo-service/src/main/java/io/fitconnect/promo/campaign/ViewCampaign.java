package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An editor looks at a campaign. */
@UseCase(readOnly = true)
public class ViewCampaign {

    private final CampaignDesk desk;

    ViewCampaign(CampaignDesk desk) {
        this.desk = desk;
    }

    public Campaign handle(UUID id) {
        return desk.get(id);
    }
}
