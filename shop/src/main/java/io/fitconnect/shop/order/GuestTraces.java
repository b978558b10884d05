package io.fitconnect.shop.order;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which unpaid orders of guests came from one browser, e-mail address or network. */
@Component
class GuestTraces {

    private final JdbcClient jdbc;

    GuestTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID order, Collection<String> traces) {
        traces.forEach(trace -> jdbc.sql(
                        "insert into unpaid_guest_order (trace, order_id) values (?, ?) on conflict do nothing")
                .param(trace)
                .param(order)
                .update());
    }

    /** The most unpaid orders that one of the traces has. */
    int countMost(Collection<String> traces) {
        return traces.stream().mapToInt(this::count).max().orElse(0);
    }

    /** The order is paid or cancelled. */
    void remove(UUID order) {
        jdbc.sql("delete from unpaid_guest_order where order_id = ?")
                .param(order)
                .update();
    }

    private int count(String trace) {
        return jdbc.sql("select count(*) from unpaid_guest_order where trace = ?")
                .param(trace)
                .query(Integer.class)
                .single();
    }
}
