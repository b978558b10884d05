package io.fitconnect.promo.purchase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as its shop tells of it.
 *
 * @param shop     to which the order's id belongs
 * @param customer the account that ordered
 */
public record PaidOrder(String shop, String id, UUID customer, String currency, List<Line> lines) {

    public PaidOrder {
        lines = List.copyOf(lines);
    }

    /**
     * Pieces of one product.
     *
     * @param cents for one piece, before any discount
     */
    public record Line(String productId, int quantity, long cents, Optional<String> size) {}
}
