package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.web.ETags;
import io.fitconnect.promo.campaign.Campaign;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Renders campaigns with the headers that go with them. */
final class CampaignAnswers {

    private CampaignAnswers() {}

    static ResponseEntity<CampaignView> ok(Campaign campaign) {
        return ResponseEntity.ok()
                .eTag(ETags.of(campaign.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(CampaignView.of(campaign));
    }
}
