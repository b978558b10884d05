package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;

/** Keeps the live campaigns in memory fresh; apart from showing one, so that no transaction both reads and writes the budgets. */
@UseCase(readOnly = true)
public class RefreshCampaigns {

    private final LiveIndex live;

    RefreshCampaigns(LiveIndex live) {
        this.live = live;
    }

    public void handle() {
        live.refresh();
    }
}
