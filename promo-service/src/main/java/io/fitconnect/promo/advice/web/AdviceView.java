package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.advice.Advice;
import io.fitconnect.promo.advice.AdviceState;
import io.fitconnect.promo.advice.Reason;
import io.fitconnect.promo.link.LinkPaths;
import io.fitconnect.promo.product.Catalogue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Advice with its reason in words and numbers. */
record AdviceView(
        UUID id,

        @Schema(description = "The rule that made it; the list grows", example = "worn-shoes")
        String rule,

        @Schema(
                description = "The reason, a sentence in the language of the answer",
                example = "Blue trainers: 620 km of about 700 to 900; at your pace about 2 weeks left.")
        String reason,

        @Schema(description = "The item that it is about; absent when it is about none") @Nullable
        UUID gearId,

        @Schema(description = "The kind of gear that is needed", example = "shoes")
        String gearKind,

        @Schema(description = "The numbers of the reason; absent when it is not about wear") @Nullable
        WearView wear,

        @Schema(description = "The product that fitted best when the advice was given")
        ProductView product,

        @Schema(
                description = "Leads to the product in the shop: a path of this host, for a browser",
                example = "/go/AQGa4sRdbn")
        String shopLink,

        @Schema(description = "open, answered or ended; the list may grow", example = "open")
        String state,

        @Schema(description = "UTC") Instant givenAt) {

    static AdviceView of(Advice advice, Catalogue catalogue, LinkPaths links, Locale language) {
        Reason reason = advice.reason();
        Reason.@Nullable Worn worn = reason instanceof Reason.Worn about ? about : null;
        return new AdviceView(
                advice.id(),
                advice.rule(),
                reason.inWords().in(language),
                worn == null ? null : worn.gear(),
                reason.gearKind(),
                worn == null ? null : WearView.of(worn.wear()),
                ProductView.of(advice.productId(), catalogue, language),
                linkOf(advice, links),
                advice.state().word(),
                advice.givenAt());
    }

    private static String linkOf(Advice advice, LinkPaths links) {
        return advice.state() == AdviceState.OPEN
                ? links.standingPathOf(advice.id(), advice.productId())
                : links.pathOf(advice.id(), advice.productId(), advice.givenAt());
    }
}
