package io.fitconnect.shop.order;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what comes of orders. */
@Component
class OrderMeters {

    private final MeterRegistry meters;

    OrderMeters(MeterRegistry meters) {
        this.meters = meters;
        count("placed", 0); // so that the dashboard knows the name before the first order
    }

    void count(String outcome) {
        count(outcome, 1);
    }

    private void count(String outcome, int orders) {
        meters.counter("fitconnect.shop.orders", "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment(orders);
    }
}
