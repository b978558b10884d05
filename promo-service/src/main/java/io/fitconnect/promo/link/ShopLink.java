package io.fitconnect.promo.link;

import io.fitconnect.promo.product.Product;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a signed link leads: a product of the shop, for one offer. It holds no address and says nothing of the athlete, whom only this
 * service finds by the offer.
 *
 * @param offer     the advice or the shown campaign
 * @param productId in the shop
 * @param expiresAt in whole seconds
 */
record ShopLink(UUID offer, String productId, Instant expiresAt) {

    public ShopLink {
        if (!Product.isId(productId)) {
            throw new IllegalArgumentException("A link leads to a product");
        }
        expiresAt = Instant.ofEpochSecond(expiresAt.getEpochSecond());
    }
}
