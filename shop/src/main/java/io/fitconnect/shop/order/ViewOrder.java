package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks an order up for the people who may see it. */
@Component
public class ViewOrder {

    private final Orders orders;
    private final Transactions transactions;

    ViewOrder(Orders orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    /**
     * The order, when it is the account's own, or a guest's that this browser session placed.
     *
     * @param placedHere whether the order's check-out page belongs to the browser session
     */
    public Optional<PlacedOrder> handle(UUID id, Optional<String> subject, boolean placedHere) {
        return transactions.run(() -> orders.findById(id).filter(order -> isVisible(order, subject, placedHere)));
    }

    static boolean isVisible(PlacedOrder order, Optional<String> subject, boolean placedHere) {
        return order.subject().isPresent() ? order.subject().equals(subject) : placedHere;
    }
}
