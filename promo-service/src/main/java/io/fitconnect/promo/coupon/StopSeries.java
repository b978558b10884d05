package io.fitconnect.promo.coupon;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An editor withdraws a series, for ever; what was redeemed stays so. */
@UseCase
public class StopSeries {

    private final Coupons coupons;

    StopSeries(Coupons coupons) {
        this.coupons = coupons;
    }

    public void handle(UUID series) {
        CouponSeries found = coupons.find(series).orElseThrow(() -> CouponProblems.noSeries(series));
        coupons.put(found.stopped());
    }
}
