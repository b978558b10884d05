package io.fitconnect.promo.result;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.campaign.CampaignSettings;
import java.util.List;

/** An editor looks at what came of advice. */
@UseCase(readOnly = true)
public class ViewAdviceFigures {

    private final AdviceFigures figures;
    private final CampaignSettings settings;

    ViewAdviceFigures(AdviceFigures figures, CampaignSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    /** The sums of rules and countries in which as many people were advised as the anonymity floor demands. */
    public List<AdviceFigures.Sum> handle() {
        return figures.list().stream()
                .filter(sum -> sum.people() >= settings.floor())
                .toList();
    }
}
