package io.fitconnect.promo.advice.web;

import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.product.Product;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A product in the language of the request. */
record ProductView(
        @Schema(description = "The shop's id", example = "strata-2")
        String id,

        @Schema(description = "Absent when the catalogue does not have the product any more") @Nullable
        String name,

        @Schema(description = "Absent when the catalogue does not have the product any more") @Nullable
        String brand) {

    static ProductView of(String id, Catalogue catalogue, Locale language) {
        return catalogue
                .find(id)
                .map(product -> new ProductView(id, name(product, language), product.brand()))
                .orElseGet(() -> new ProductView(id, null, null));
    }

    private static @Nullable String name(Product product, Locale language) {
        return product.names()
                .getOrDefault(language.getLanguage(), product.names().get(Locale.ENGLISH.getLanguage()));
    }
}
