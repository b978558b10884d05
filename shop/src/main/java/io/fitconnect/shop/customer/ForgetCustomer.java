package io.fitconnect.shop.customer;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.EmptyCart;
import io.fitconnect.shop.order.UnlinkOrders;
import io.fitconnect.shop.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Lets go of an account: its cart ends, and its orders, which bookkeeping keeps, name it no longer. */
@Component
public class ForgetCustomer {

    private final UnlinkOrders unlink;
    private final EmptyCart empty;
    private final Transactions transactions;

    ForgetCustomer(UnlinkOrders unlink, EmptyCart empty, Transactions transactions) {
        this.unlink = unlink;
        this.empty = empty;
        this.transactions = transactions;
    }

    /** How many orders were unlinked. */
    public int handle(String subject) {
        return transactions.run(() -> {
            empty.handle(CartOwner.account(subject));
            return unlink.handle(subject);
        });
    }
}
