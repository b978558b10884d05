package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An editor moves a campaign between its states. */
@UseCase
public class MoveCampaign {

    private final CampaignDesk desk;
    private final SegmentSizes sizes;
    private final CampaignSettings settings;

    MoveCampaign(CampaignDesk desk, SegmentSizes sizes, CampaignSettings settings) {
        this.desk = desk;
        this.sizes = sizes;
        this.settings = settings;
    }

    /** Moves the campaign; stopping one that is stopped changes nothing. */
    public Campaign handle(UUID id, LongConsumer requireVersion, Step step, UUID editor) {
        return desk.change(id, requireVersion, campaign -> switch (step) {
            case SUBMIT -> campaign.submit(sizes.of(campaign.plan().segment()), settings.floor());
            case SEND_BACK -> campaign.sendBack();
            case APPROVE -> campaign.approve(editor, sizes.of(campaign.plan().segment()), settings.floor());
            case STOP -> campaign.stop();
        });
    }

    /** What an editor may do. */
    public enum Step {
        SUBMIT,
        SEND_BACK,
        /** By a person who never edited the campaign. */
        APPROVE,
        /** The kill switch. */
        STOP
    }
}
