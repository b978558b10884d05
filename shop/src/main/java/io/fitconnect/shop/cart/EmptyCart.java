package io.fitconnect.shop.cart;

import io.fitconnect.shop.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Ends a cart: it became an order, or its owner is forgotten. */
@Component
public class EmptyCart {

    private final Carts carts;
    private final Transactions transactions;

    EmptyCart(Carts carts, Transactions transactions) {
        this.carts = carts;
        this.transactions = transactions;
    }

    public void handle(CartOwner owner) {
        transactions.run(() -> carts.findById(owner.value()).ifPresent(carts::delete));
    }
}
