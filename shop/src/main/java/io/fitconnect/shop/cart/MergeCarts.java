package io.fitconnect.shop.cart;

import io.fitconnect.shop.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Moves a guest's cart into the account's when the guest signs in. The guest's cart ends in the same transaction, so that a repeated
 * sign-in finds nothing to move again.
 */
@Component
public class MergeCarts {

    private final Carts carts;
    private final Transactions transactions;
    private final Clock clock;
    private final MeterRegistry meters;

    MergeCarts(Carts carts, Transactions transactions, Clock clock, MeterRegistry meters) {
        this.carts = carts;
        this.transactions = transactions;
        this.clock = clock;
        this.meters = meters;
    }

    public void handle(CartOwner guest, CartOwner account) {
        if (transactions.run(() -> merge(guest, account))) {
            meters.counter("fitconnect.shop.carts", "event", "merged").increment();
        }
    }

    private boolean merge(CartOwner guest, CartOwner account) {
        var theirs = carts.findById(guest.value());
        theirs.filter(cart -> !cart.isEmpty()).ifPresent(cart -> {
            var now = clock.instant();
            Cart ours = carts.findById(account.value()).orElseGet(() -> new Cart(account, now));
            ours.merge(cart, now);
            carts.save(ours);
        });
        theirs.ifPresent(carts::delete);
        return theirs.isPresent();
    }
}
