package io.fitconnect.shop.order;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.EmptyCart;
import io.fitconnect.shop.cart.PriceCart;
import io.fitconnect.shop.cart.PricedCart;
import io.fitconnect.shop.cart.PricedLine;
import io.fitconnect.shop.catalogue.Stock;
import io.fitconnect.shop.money.Prices;
import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes the cart an order and reserves its pieces, in one transaction. The id comes with the check-out page: a form that is sent twice
 * finds the order of the first time.
 */
@Component
public class PlaceOrder {

    /** What came of it. */
    public enum Result {
        /** The order stands, from now or from an earlier sending of the same form. */
        PLACED,
        EMPTY,
        /** The total is not the one that the person agreed to. */
        CHANGED,
        /** Not everything is in stock; nothing was reserved. */
        SHORT,
        /** The guest has as many unpaid orders as one may have, which keep pieces from others. */
        UNPAID
    }

    /**
     * An order to be placed.
     *
     * @param agreedCents the total that the person saw
     * @param language    in which the lines name the items
     * @param marks       what a guest's unpaid orders are counted by; none for an account
     */
    public record Request(
            UUID id,
            CartOwner owner,
            Optional<String> subject,
            Delivery delivery,
            long agreedCents,
            Locale language,
            GuestMarks marks) {}

    private final Orders orders;
    private final PriceCart price;
    private final EmptyCart empty;
    private final Stock stock;
    private final OrderSettings settings;
    private final Prices prices;
    private final Transactions transactions;
    private final Clock clock;
    private final OrderMeters meters;
    private final GuestTraces traces;

    PlaceOrder(
            Orders orders,
            PriceCart price,
            EmptyCart empty,
            Stock stock,
            OrderSettings settings,
            Prices prices,
            Transactions transactions,
            Clock clock,
            OrderMeters meters,
            GuestTraces traces) {
        this.orders = orders;
        this.price = price;
        this.empty = empty;
        this.stock = stock;
        this.settings = settings;
        this.prices = prices;
        this.transactions = transactions;
        this.clock = clock;
        this.meters = meters;
        this.traces = traces;
    }

    public Result handle(Request request) {
        Result result;
        try {
            result = transactions.run(() -> place(request));
        } catch (SoldOut takenMeanwhile) {
            result = Result.SHORT;
        }
        meters.count(result.name());
        return result;
    }

    private Result place(Request request) {
        if (orders.existsById(request.id())) {
            return Result.PLACED;
        }
        PricedCart cart = price.handle(request.owner());
        if (cart.isEmpty()) {
            return Result.EMPTY;
        }
        if (!cart.isDeliverable()) {
            return Result.SHORT;
        }
        long postage = settings.postageFor(cart.itemsCents());
        if (cart.itemsCents() + postage != request.agreedCents()) {
            return Result.CHANGED;
        }
        if (hasTooMany(request.marks())) {
            return Result.UNPAID;
        }
        reserve(cart);
        orders.saveAndFlush(new PlacedOrder(
                request.id(),
                request.subject(),
                request.delivery(),
                linesOf(cart, request.language()),
                prices.currencyCode(),
                postage,
                clock.instant(),
                settings.payWithin()));
        traces.add(request.id(), request.marks().all());
        empty.handle(request.owner());
        return Result.PLACED;
    }

    private boolean hasTooMany(GuestMarks marks) {
        return traces.countMost(marks.own()) >= settings.unpaidOfGuest()
                || traces.countMost(marks.shared()) >= settings.unpaidOfNetwork();
    }

    /** In the order of their keys, so that two orders of the same items wait for each other instead of blocking each other. */
    private void reserve(PricedCart cart) {
        cart.lines().stream()
                .sorted(Comparator.comparing(line -> line.item().sku()))
                .forEach(line -> {
                    if (!stock.take(line.item().sku(), line.quantity())) {
                        throw new SoldOut();
                    }
                });
    }

    private static Map<String, OrderLine> linesOf(PricedCart cart, Locale language) {
        return cart.lines().stream()
                .collect(Collectors.toMap(line -> line.item().sku(), line -> lineOf(line, language)));
    }

    private static OrderLine lineOf(PricedLine line, Locale language) {
        return new OrderLine(
                line.item().name(language),
                line.quantity(),
                line.item().priceCents(),
                line.size().orElse(null));
    }

    /** Undoes what was reserved already. */
    private static final class SoldOut extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
