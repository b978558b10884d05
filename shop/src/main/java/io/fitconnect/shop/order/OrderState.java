package io.fitconnect.shop.order;

import java.util.Locale;

/** How far an order is. Its pieces are reserved while it is placed, sold when it is paid, free again when it is cancelled or returned. */
public enum OrderState {
    PLACED,
    PAID,
    CANCELLED,
    RETURNED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
