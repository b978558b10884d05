package io.fitconnect.shop.cart;

import io.fitconnect.shop.catalogue.Item;
import java.util.Optional;

/**
 * A line of a cart at today's price.
 *
 * @param seenPriceCents the price when the person put it in or last changed it
 * @param size           that the person chose; empty for what has none
 * @param available      pieces in stock, 0 for what is no longer sold
 */
public record PricedLine(Item item, int quantity, Optional<String> size, long seenPriceCents, int available) {

    public long totalCents() {
        return item.priceCents() * quantity;
    }

    public boolean isPriceChanged() {
        return item.priceCents() != seenPriceCents;
    }

    /** Whether the quantity cannot be delivered now. */
    public boolean isShort() {
        return quantity > available;
    }
}
