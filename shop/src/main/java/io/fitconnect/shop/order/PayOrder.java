package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records that an order is paid. Paying twice is paying once. */
@Component
public class PayOrder {

    private final Orders orders;
    private final Transactions transactions;
    private final Clock clock;
    private final OrderMeters meters;
    private final GuestTraces traces;
    private final List<OrderWatch> watches;

    PayOrder(
            Orders orders,
            Transactions transactions,
            Clock clock,
            OrderMeters meters,
            GuestTraces traces,
            List<OrderWatch> watches) {
        this.orders = orders;
        this.transactions = transactions;
        this.clock = clock;
        this.meters = meters;
        this.traces = traces;
        this.watches = List.copyOf(watches);
    }

    /** Whether the order is paid, by this or by an earlier call; false when it is cancelled or too old. */
    public boolean handle(UUID id) {
        boolean paidNow = transactions.run(() -> pay(id));
        if (paidNow) {
            meters.count("paid");
        }
        return paidNow
                || transactions.run(() -> orders.findById(id)
                        .filter(order -> order.state() == OrderState.PAID)
                        .isPresent());
    }

    private boolean pay(UUID id) {
        return orders.findById(id)
                .filter(order -> order.pay(clock.instant()))
                .map(order -> {
                    traces.remove(id);
                    watches.forEach(watch -> watch.paid(order));
                    return orders.save(order);
                })
                .isPresent();
    }
}
