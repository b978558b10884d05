package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads an order for the shop itself; for people see {@link ViewOrder}. */
@Component
public class ReadOrder {

    private final Orders orders;
    private final Transactions transactions;

    ReadOrder(Orders orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    public Optional<PlacedOrder> handle(UUID id) {
        return transactions.run(() -> orders.findById(id));
    }
}
