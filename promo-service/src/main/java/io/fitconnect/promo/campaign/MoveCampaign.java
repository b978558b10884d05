package io.fitconnect.promo.campaign;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An editor moves a campaign between its states. */
@UseCase
public class MoveCampaign {

    private final CampaignDesk desk;
    private final Campaigns campaigns;
    private final SegmentSizes sizes;
    private final CampaignSettings settings;

    MoveCampaign(CampaignDesk desk, Campaigns campaigns, SegmentSizes sizes, CampaignSettings settings) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.sizes = sizes;
        this.settings = settings;
    }

    /** Moves the campaign; stopping one that is stopped changes nothing. */
    public Campaign handle(UUID id, LongConsumer requireVersion, Step step, UUID editor) {
        return desk.change(id, requireVersion, campaign -> switch (step) {
            case SUBMIT -> campaign.submit(sizes.of(campaign.plan().segment()), settings.floor());
            case SEND_BACK -> campaign.sendBack();
            case APPROVE -> {
                requireRoom();
                yield campaign.approve(editor, sizes.of(campaign.plan().segment()), settings.floor());
            }
            case STOP -> campaign.stop();
        });
    }

    /** Of more than the most, those that end last would be approved and never shown. */
    private void requireRoom() {
        if (campaigns.listLive().size() >= Campaigns.MOST_LIVE) {
            throw new Refusal(
                    CampaignProblems.TOO_MANY_RUN, CampaignText.MOST_RUN.message("most", Campaigns.MOST_LIVE));
        }
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
