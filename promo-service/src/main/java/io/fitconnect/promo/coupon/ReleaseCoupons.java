package io.fitconnect.promo.coupon;

import io.fitconnect.platform.usecase.UseCase;

/** A shop cancels an order: its codes can be redeemed again, while they are valid. */
@UseCase
public class ReleaseCoupons {

    private final Coupons coupons;

    ReleaseCoupons(Coupons coupons) {
        this.coupons = coupons;
    }

    /** Changes nothing for an order that has none. */
    public void handle(String client, String order) {
        coupons.release(client, order);
    }
}
