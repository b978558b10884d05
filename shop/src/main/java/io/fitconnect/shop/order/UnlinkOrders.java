package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Takes the account out of its orders, which bookkeeping keeps. */
@Component
public class UnlinkOrders {

    private final Orders orders;
    private final Transactions transactions;

    UnlinkOrders(Orders orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    public int handle(String subject) {
        return transactions.run(() -> orders.unlink(subject));
    }
}
