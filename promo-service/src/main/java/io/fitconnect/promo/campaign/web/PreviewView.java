package io.fitconnect.promo.campaign.web;

import io.fitconnect.promo.campaign.Campaign;
import io.fitconnect.promo.campaign.PreviewCampaign.Preview;
import io.fitconnect.promo.campaign.Variant;
import io.fitconnect.promo.campaign.web.PlanView.ConditionView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How a campaign stands to a described person, in the language of the request. */
record PreviewView(
        @Schema(description = "Whether every condition of the segment holds")
        boolean matches,

        @Schema(description = "The conditions that do not hold")
        List<ConditionView> unmet,

        @Schema(description = "Whether its schedule holds at the moment")
        boolean scheduled,

        @Schema(description = "Approved campaigns that the person is shown before it, as far as caps and budgets allow")
        List<EarlierView> first,

        @Schema(description = "What is shown, by variant") List<ShownView> variants) {

    static PreviewView of(Preview preview, Locale language) {
        String word = language.getLanguage().equals("ru") ? "ru" : "en";
        return new PreviewView(
                preview.unmet().isEmpty(),
                preview.unmet().stream().map(ConditionView::of).toList(),
                preview.isScheduled(),
                preview.first().stream().map(EarlierView::of).toList(),
                preview.campaign().plan().variants().stream()
                        .map(variant -> ShownView.of(variant, word))
                        .toList());
    }

    /** Another campaign. */
    record EarlierView(UUID id, String name) {

        static EarlierView of(Campaign campaign) {
            return new EarlierView(campaign.id(), campaign.plan().name());
        }
    }

    /** A variant as a person reads it. */
    record ShownView(String key, String title, String text, String productId) {

        static ShownView of(Variant variant, String language) {
            return new ShownView(
                    variant.key(),
                    variant.titles().getOrDefault(language, ""),
                    variant.texts().getOrDefault(language, ""),
                    variant.productId());
        }
    }
}
