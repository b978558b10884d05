package io.fitconnect.shop.cart;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** So many pieces of an item, with the price that the person saw last. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class CartLine {

    private int quantity;
    private long priceCents;
    private Instant addedAt;

    protected CartLine() {
        // for JPA
    }

    CartLine(int quantity, long priceCents, Instant addedAt) {
        this.quantity = quantity;
        this.priceCents = priceCents;
        this.addedAt = addedAt;
    }

    int quantity() {
        return quantity;
    }

    long priceCents() {
        return priceCents;
    }

    Instant addedAt() {
        return addedAt;
    }

    CartLine withQuantity(int pieces) {
        return new CartLine(pieces, priceCents, addedAt);
    }
}
