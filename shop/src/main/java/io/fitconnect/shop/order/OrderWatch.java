package io.fitconnect.shop.order;

/** Follows orders, in the transaction that changes them. */
public interface OrderWatch {

    void paid(PlacedOrder order);

    void returned(PlacedOrder order);

    void cancelled(PlacedOrder order);
}
