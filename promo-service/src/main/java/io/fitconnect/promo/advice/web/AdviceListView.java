package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.advice.StandingAdvice;
import io.fitconnect.promo.advice.WhyNot;
import io.fitconnect.promo.link.LinkPaths;
import io.fitconnect.promo.product.Catalogue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The advice that stands. */
record AdviceListView(
        List<AdviceView> items,

        @Schema(description = "Why the athlete gets no advice; absent when advice may be given. The list may grow")
        @Nullable
        WhyNot refusal) {

    static AdviceListView of(StandingAdvice standing, Catalogue catalogue, LinkPaths links, Locale language) {
        return new AdviceListView(
                standing.advice().stream()
                        .map(advice -> AdviceView.of(advice, catalogue, links, language))
                        .toList(),
                standing.refusal().orElse(null));
    }
}
