package io.fitconnect.shop.order;

import io.fitconnect.shop.catalogue.Stock;
import io.fitconnect.shop.transaction.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cancels an unpaid order and gives its pieces back, once. */
@Component
public class CancelOrder {

    private final Orders orders;
    private final Stock stock;
    private final Transactions transactions;
    private final OrderMeters meters;
    private final GuestTraces traces;
    private final List<OrderWatch> watches;

    CancelOrder(
            Orders orders,
            Stock stock,
            Transactions transactions,
            OrderMeters meters,
            GuestTraces traces,
            List<OrderWatch> watches) {
        this.orders = orders;
        this.stock = stock;
        this.transactions = transactions;
        this.meters = meters;
        this.traces = traces;
        this.watches = List.copyOf(watches);
    }

    /** Whether this call cancelled it. */
    public boolean handle(UUID id) {
        boolean cancelled = transactions.run(() -> cancel(id));
        if (cancelled) {
            meters.count("cancelled");
        }
        return cancelled;
    }

    private boolean cancel(UUID id) {
        return orders.findById(id)
                .filter(PlacedOrder::cancel)
                .map(order -> {
                    traces.remove(id);
                    watches.forEach(watch -> watch.cancelled(order));
                    order.lines().forEach((sku, line) -> stock.giveBack(sku, line.quantity()));
                    return orders.save(order);
                })
                .isPresent();
    }
}
