package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An editor writes a draft again. */
@UseCase
public class EditCampaign {

    private final CampaignDesk desk;

    EditCampaign(CampaignDesk desk) {
        this.desk = desk;
    }

    public Campaign handle(UUID id, LongConsumer requireVersion, CampaignPlan plan, UUID editor) {
        return desk.change(id, requireVersion, campaign -> campaign.edit(plan, editor));
    }
}
