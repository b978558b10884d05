package io.fitconnect.shop.order;

import jakarta.persistence.Embeddable;

/**
 * Pieces of an item as they were ordered, whatever the catalogue says later.
 *
 * @param name       in the language of the check-out
 * @param priceCents of one piece
 */
@Embeddable
public record OrderLine(String name, int quantity, long priceCents) {

    public long totalCents() {
        return priceCents * quantity;
    }
}
