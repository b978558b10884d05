package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lists an account's orders, the latest first, page by page. */
@Component
public class ListOrders {

    static final int PAGE = 20;

    private static final UUID HIGHEST = new UUID(-1, -1);

    private final Orders orders;
    private final Transactions transactions;
    private final Clock clock;

    ListOrders(Orders orders, Transactions transactions, Clock clock) {
        this.orders = orders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The page behind an order of the account; the first page for an id that is none of its orders. */
    public Page handle(String subject, Optional<UUID> after) {
        return transactions.run(() -> read(subject, after));
    }

    private Page read(String subject, Optional<UUID> after) {
        var last =
                after.flatMap(orders::findById).filter(order -> order.subject().equals(Optional.of(subject)));
        Instant moment = last.map(PlacedOrder::placedAt).orElse(clock.instant().plus(Duration.ofDays(1)));
        UUID id = last.map(PlacedOrder::id).orElse(HIGHEST);
        var found = orders.listBefore(subject, moment, id, Limit.of(PAGE + 1));
        return found.size() > PAGE
                ? new Page(
                        found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).id()))
                : new Page(found, Optional.empty());
    }

    /**
     * A page of orders.
     *
     * @param next the order behind which the next page begins
     */
    public record Page(List<PlacedOrder> orders, Optional<UUID> next) {

        public Page {
            orders = List.copyOf(orders);
        }
    }
}
