package io.fitconnect.shop.order;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of an item as they were ordered, whatever the catalogue says later.
 *
 * @param name       in the language of the check-out
 * @param priceCents of one piece
 * @param chosenSize absent for what has no sizes
 */
@Embeddable
public record OrderLine(
        String name,
        int quantity,
        long priceCents,
        @Nullable String chosenSize) {

    public long totalCents() {
        return priceCents * quantity;
    }
}
