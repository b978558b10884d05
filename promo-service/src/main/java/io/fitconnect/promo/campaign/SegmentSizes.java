package io.fitconnect.promo.campaign;

import org.springframework.stereotype.Component;

/**
 * Measures segments by the sample. The floor must be reached within the sample, so that it is reached among all people for certain; the
 * size that is shown is an estimate where the sample is smaller than all.
 */
@Component
class SegmentSizes {

    private final Audience audience;
    private final CampaignSettings settings;

    SegmentSizes(Audience audience, CampaignSettings settings) {
        this.audience = audience;
        this.settings = settings;
    }

    SegmentSize of(Segment segment) {
        long found = audience.listSample().stream().filter(segment::holds).count();
        return new SegmentSize(found, settings.sampled(), settings.floor());
    }
}
