package io.fitconnect.shop.cart;

import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes carts that were untouched for 90 days, in small batches. */
@Component
class AbandonedCarts {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BATCH = 200;

    private final Carts carts;
    private final Transactions transactions;
    private final Clock clock;

    AbandonedCarts(Carts carts, Transactions transactions, Clock clock) {
        this.carts = carts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    int remove() {
        int removed = 0;
        int batch;
        do {
            batch = transactions.run(this::removeBatch);
            removed += batch;
        } while (batch == BATCH);
        return removed;
    }

    private int removeBatch() {
        var owners = carts.listUntouchedSince(clock.instant().minus(KEPT), Limit.of(BATCH));
        return owners.isEmpty() ? 0 : carts.deleteAll(owners);
    }
}
