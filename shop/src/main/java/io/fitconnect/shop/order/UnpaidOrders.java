package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Cancels orders that were not paid in time. Every instance may look: of two that meet at one order, the state lets only one give the
 * pieces back.
 */
@Component
class UnpaidOrders {

    private static final int BATCH = 100;

    private final Orders orders;
    private final CancelOrder cancel;
    private final Transactions transactions;
    private final Clock clock;

    UnpaidOrders(Orders orders, CancelOrder cancel, Transactions transactions, Clock clock) {
        this.orders = orders;
        this.cancel = cancel;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    int cancelOverdue() {
        List<UUID> overdue = transactions.run(() -> orders.listUnpaid(clock.instant(), Limit.of(BATCH)));
        return (int) overdue.stream().filter(cancel::handle).count();
    }
}
