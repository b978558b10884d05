package io.fitconnect.shop.order;

import io.fitconnect.shop.transaction.Transactions;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a coupon's discount off an order, once a coupon. */
@Component
public class DiscountOrder {

    private final Orders orders;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    DiscountOrder(Orders orders, Transactions transactions, JdbcClient jdbc) {
        this.orders = orders;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Whether this call took it off: not when the coupon did before, or the order is not waiting for its payment. */
    public boolean handle(UUID id, String codeDigest, long cents) {
        return transactions.run(() -> discount(id, codeDigest, cents));
    }

    private boolean discount(UUID id, String codeDigest, long cents) {
        return orders.findById(id)
                .filter(order -> order.state() == OrderState.PLACED && isNew(id, codeDigest, cents))
                .map(order -> {
                    order.discount(cents);
                    return orders.save(order);
                })
                .isPresent();
    }

    private boolean isNew(UUID id, String codeDigest, long cents) {
        return jdbc.sql("""
                        insert into order_coupon (order_id, code_digest, discount_cents) values (?, ?, ?)
                        on conflict (order_id, code_digest) do nothing""").params(id, codeDigest, cents).update() == 1;
    }
}
