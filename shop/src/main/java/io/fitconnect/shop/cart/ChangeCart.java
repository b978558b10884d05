package io.fitconnect.shop.cart;

import io.fitconnect.shop.catalogue.Item;
import io.fitconnect.shop.catalogue.Items;
import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Changes how many pieces of an item a cart holds; with that the person has seen today's price. */
@Component
public class ChangeCart {

    private final Carts carts;
    private final Items items;
    private final Transactions transactions;
    private final Clock clock;

    ChangeCart(Carts carts, Items items, Transactions transactions, Clock clock) {
        this.carts = carts;
        this.items = items;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sets the quantity; 0 takes the item out. What the cart does not hold stays out. */
    public void handle(CartOwner owner, String sku, int pieces) {
        transactions.run(() -> carts.findById(owner.value()).ifPresent(cart -> change(cart, sku, pieces)));
    }

    private void change(Cart cart, String sku, int pieces) {
        if (cart.lines().containsKey(sku)) {
            long price = items.findBySku(sku).map(Item::priceCents).orElseThrow();
            cart.change(sku, pieces, price, clock.instant());
            carts.save(cart);
        }
    }
}
