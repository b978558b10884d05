package io.fitconnect.shop.cart;

import io.fitconnect.shop.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Counts the pieces in a cart, for the head line of every page. */
@Component
public class CountCart {

    private final Carts carts;
    private final Transactions transactions;

    CountCart(Carts carts, Transactions transactions) {
        this.carts = carts;
        this.transactions = transactions;
    }

    public long handle(CartOwner owner) {
        return transactions.run(() -> carts.countPieces(owner.value()));
    }
}
