package io.fitconnect.shop.cart;

import java.util.List;

/** A cart at today's prices, the line added first first. */
public record PricedCart(List<PricedLine> lines) {

    public PricedCart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public long itemsCents() {
        return lines.stream().mapToLong(PricedLine::totalCents).sum();
    }

    public int pieces() {
        return lines.stream().mapToInt(PricedLine::quantity).sum();
    }

    public boolean isDeliverable() {
        return lines.stream().noneMatch(PricedLine::isShort);
    }
}
