package io.fitconnect.promo.coupon;

import java.util.List;

/**
 * The order for which a coupon shall be redeemed.
 *
 * @param cents    of its lines, before any discount
 * @param redeemed the coupons that it uses already
 */
public record Basket(long cents, String currency, List<Used> redeemed) {

    public Basket {
        redeemed = List.copyOf(redeemed);
        if (cents < 0) {
            throw new IllegalArgumentException("An order's sum is not negative");
        }
    }

    long left() {
        return Math.max(0, cents - redeemed.stream().mapToLong(Used::cents).sum());
    }

    /** A coupon of the order and what it took off. */
    public record Used(boolean isStackable, long cents) {}
}
