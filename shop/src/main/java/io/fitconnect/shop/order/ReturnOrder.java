package io.fitconnect.shop.order;

import io.fitconnect.shop.catalogue.Stock;
import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes all pieces of a paid order back, within its time and once. */
@Component
public class ReturnOrder {

    private final Orders orders;
    private final Stock stock;
    private final Transactions transactions;
    private final Clock clock;
    private final OrderMeters meters;
    private final List<OrderWatch> watches;

    ReturnOrder(
            Orders orders,
            Stock stock,
            Transactions transactions,
            Clock clock,
            OrderMeters meters,
            List<OrderWatch> watches) {
        this.orders = orders;
        this.stock = stock;
        this.transactions = transactions;
        this.clock = clock;
        this.meters = meters;
        this.watches = List.copyOf(watches);
    }

    /** Whether this call returned it. */
    public boolean handle(UUID id) {
        boolean returned = transactions.run(() -> takeBack(id));
        if (returned) {
            meters.count("returned");
        }
        return returned;
    }

    private boolean takeBack(UUID id) {
        return orders.findById(id)
                .filter(order -> order.takeBack(clock.instant()))
                .map(order -> {
                    order.lines().forEach((sku, line) -> stock.giveBack(sku, line.quantity()));
                    watches.forEach(watch -> watch.returned(order));
                    return orders.save(order);
                })
                .isPresent();
    }
}
