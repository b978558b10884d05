package io.fitconnect.promo.campaign;

import io.fitconnect.promo.product.Product;
import java.util.Map;

/**
 * One form of a campaign.
 *
 * @param weight    its share of the people, in proportion to the other weights
 * @param titles    by language, in English and Russian
 * @param texts     by language
 * @param productId to which it leads in the shop
 */
public record Variant(String key, int weight, Map<String, String> titles, Map<String, String> texts, String productId) {

    public Variant {
        titles = Map.copyOf(titles);
        texts = Map.copyOf(texts);
        if (!Product.isId(productId)) {
            throw new IllegalArgumentException("A variant leads to a product");
        }
    }
}
