package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.advice.Advice;
import io.fitconnect.promo.link.LinkPaths;
import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.product.Point;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** Advice with the products that were considered. */
record AdviceDetailView(
        AdviceView advice,

        @Schema(description = "The products of the needed kind, the best first, at most 8")
        List<ConsideredView> considered) {

    static AdviceDetailView of(Advice advice, Catalogue catalogue, LinkPaths links, Locale language) {
        return new AdviceDetailView(
                AdviceView.of(advice, catalogue, links, language),
                advice.considered().stream()
                        .map(each -> ConsideredView.of(each, catalogue, language))
                        .toList());
    }

    /** A product, and why it was taken or left. */
    record ConsideredView(
            ProductView product,

            @Schema(description = "Whether it fitted") boolean fits,

            @Schema(description = "All that speaks for it, or all that excluded it; the list may grow")
            List<Point> points) {

        static ConsideredView of(Advice.Weighed weighed, Catalogue catalogue, Locale language) {
            return new ConsideredView(
                    ProductView.of(weighed.productId(), catalogue, language),
                    weighed.points().stream().noneMatch(Point::excludes),
                    weighed.points());
        }
    }
}
