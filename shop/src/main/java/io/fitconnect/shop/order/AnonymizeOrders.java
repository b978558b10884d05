package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import org.springframework.stereotype.Component;

/**
 * Takes the person out of an account's orders: address, name, e-mail and the account itself. What bookkeeping keeps stays: number,
 * day, items, sums and the country, which decides the tax.
 */
@Component
public class AnonymizeOrders {

    private final Orders orders;
    private final Transactions transactions;

    AnonymizeOrders(Orders orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    public void handle(String subject) {
        transactions.run(() -> {
            orders.anonymize(subject);
        });
    }
}
