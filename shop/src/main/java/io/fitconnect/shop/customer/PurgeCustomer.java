package io.fitconnect.shop.customer;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.EmptyCart;
import io.fitconnect.shop.order.AnonymizeOrders;
import io.fitconnect.shop.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Erases what the shop knows of a person whose account is gone: sessions, cart, and the person in their orders. */
@Component
public class PurgeCustomer {

    private final CustomerSessions sessions;
    private final EmptyCart empty;
    private final AnonymizeOrders anonymize;
    private final Transactions transactions;

    PurgeCustomer(CustomerSessions sessions, EmptyCart empty, AnonymizeOrders anonymize, Transactions transactions) {
        this.sessions = sessions;
        this.empty = empty;
        this.anonymize = anonymize;
        this.transactions = transactions;
    }

    /** Does nothing to an account that never came here, or that was purged before. */
    public void handle(String subject) {
        transactions.run(() -> {
            sessions.endAllOf(subject);
            empty.handle(CartOwner.account(subject));
            anonymize.handle(subject);
        });
    }
}
