package io.fitconnect.promo.coupon;

import io.fitconnect.platform.usecase.UseCase;

/** An editor makes a series of coupons. */
@UseCase
public class CreateSeries {

    private final Coupons coupons;

    CreateSeries(Coupons coupons) {
        this.coupons = coupons;
    }

    public CouponSeries handle(CouponSeries series) {
        coupons.put(series);
        return series;
    }
}
