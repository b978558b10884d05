package io.fitconnect.promo.campaign;

import io.fitconnect.platform.json.WireName;

/** Where a campaign stands between its editors. */
public enum CampaignState {
    DRAFT,
    /** Waits for a second person. */
    SUBMITTED,
    /** Runs within its schedule. */
    APPROVED,
    /** Ended by the kill switch, for ever. */
    STOPPED;

    public String word() {
        return WireName.of(this);
    }
}
