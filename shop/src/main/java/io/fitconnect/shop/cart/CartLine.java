package io.fitconnect.shop.cart;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** So many pieces of an item, of one size where it has sizes, with the price that the person saw last. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class CartLine {

    private int quantity;
    private long priceCents;
    private Instant addedAt;
    private @Nullable String chosenSize;

    protected CartLine() {
        // for JPA
    }

    CartLine(int quantity, long priceCents, Instant addedAt, @Nullable String chosenSize) {
        this.quantity = quantity;
        this.priceCents = priceCents;
        this.addedAt = addedAt;
        this.chosenSize = chosenSize;
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

    Optional<String> size() {
        return Optional.ofNullable(chosenSize);
    }

    CartLine withQuantity(int pieces) {
        return new CartLine(pieces, priceCents, addedAt, chosenSize);
    }
}
