package io.fitconnect.shop.cart;

import io.fitconnect.shop.catalogue.ViewItem;
import io.fitconnect.shop.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts pieces of an item into a cart. */
@Component
public class PutInCart {

    /** What came of it. */
    public enum Result {
        PUT,
        /** The cart holds as much of it, or as many items, as a cart may. */
        FULL,
        /** The item is sold in sizes, of which none was chosen. */
        SIZELESS,
        /** The cart holds the item in another size. */
        OTHERSIZE,
        UNKNOWN
    }

    private final Carts carts;
    private final ViewItem items;
    private final Transactions transactions;
    private final Clock clock;
    private final MeterRegistry meters;

    PutInCart(Carts carts, ViewItem items, Transactions transactions, Clock clock, MeterRegistry meters) {
        this.carts = carts;
        this.items = items;
        this.transactions = transactions;
        this.clock = clock;
        this.meters = meters;
        meters.counter("fitconnect.shop.carts", "event", "put"); // the dashboard's from the start
    }

    /** Puts pieces in, in a size where the item has sizes. */
    public Result handle(CartOwner owner, String sku, Optional<String> size, int pieces) {
        Result result = transactions.run(() -> put(owner, sku, size, pieces));
        meters.counter("fitconnect.shop.carts", "event", result.name().toLowerCase(Locale.ROOT))
                .increment();
        return result;
    }

    private Result put(CartOwner owner, String sku, Optional<String> typed, int pieces) {
        var found = items.handle(sku);
        if (found.isEmpty() || pieces < 1) {
            return Result.UNKNOWN;
        }
        List<String> sizes = found.get().item().sizes();
        Optional<String> size = typed.filter(sizes::contains);
        if (size.isEmpty() && !sizes.isEmpty()) {
            return Result.SIZELESS;
        }
        var now = clock.instant();
        Cart cart = carts.findById(owner.value()).orElseGet(() -> new Cart(owner, now));
        if (cart.holdsInAnotherSize(sku, size)) {
            return Result.OTHERSIZE;
        }
        int put = cart.put(
                sku,
                size,
                Math.min(pieces, Cart.MOST_PIECES),
                found.get().item().priceCents(),
                now);
        if (put > 0) {
            carts.save(cart);
        }
        return put == pieces ? Result.PUT : Result.FULL;
    }
}
