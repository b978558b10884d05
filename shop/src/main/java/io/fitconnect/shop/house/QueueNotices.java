package io.fitconnect.shop.house;

import io.fitconnect.shop.order.OrderWatch;
import io.fitconnect.shop.order.PlacedOrder;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps what the house is to be told of the orders of its accounts, in the transaction that changes the order. */
@Component
class QueueNotices implements OrderWatch {

    private final HouseSettings settings;
    private final Notices notices;
    private final Clock clock;

    QueueNotices(HouseSettings settings, Notices notices, Clock clock) {
        this.settings = settings;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void paid(PlacedOrder order) {
        add(order, NoticeKind.PAID);
    }

    @Override
    public void returned(PlacedOrder order) {
        add(order, NoticeKind.RETURNED);
    }

    /** Also without a discount: the house may have redeemed a code for it whose answer never came. */
    @Override
    public void cancelled(PlacedOrder order) {
        add(order, NoticeKind.RELEASED);
    }

    private void add(PlacedOrder order, NoticeKind kind) {
        if (settings.isKnown() && order.subject().isPresent()) {
            notices.add(order.id(), kind, clock.instant());
        }
    }
}
