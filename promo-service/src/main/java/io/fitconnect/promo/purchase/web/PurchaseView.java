package io.fitconnect.promo.purchase.web;

import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.purchase.Purchase;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase in the language of the request. */
record PurchaseView(
        UUID id,

        @Schema(description = "The shop's id", example = "strata-2")
        String productId,

        @Schema(description = "Absent when the catalogue does not have the product") @Nullable
        String name,

        @Schema(description = "The item in the gear list; absent for what is no gear") @Nullable
        UUID gearId,

        @Schema(description = "As the shop names it") @Nullable
        String size,

        @Schema(description = "The item about whose wear the advice was that led to the purchase: it may be retired")
        @Nullable
        UUID replacesGearId,

        @Schema(description = "UTC") Instant boughtAt,

        @Schema(description = "UTC; absent unless it was returned") @Nullable
        Instant returnedAt) {

    static PurchaseView of(Purchase purchase, Catalogue catalogue, Locale language) {
        return new PurchaseView(
                purchase.id(),
                purchase.productId(),
                catalogue
                        .find(purchase.productId())
                        .map(product -> name(product, language))
                        .orElse(null),
                purchase.gearKind().isPresent() ? purchase.id() : null,
                purchase.size().orElse(null),
                purchase.replaces().orElse(null),
                purchase.boughtAt(),
                purchase.returnedAt().orElse(null));
    }

    private static @Nullable String name(Product product, Locale language) {
        return product.names()
                .getOrDefault(language.getLanguage(), product.names().get(Locale.ENGLISH.getLanguage()));
    }
}
