package io.fitconnect.promo.coupon;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** A second editor approves a series that gives much; may be repeated. */
@UseCase
public class ApproveSeries {

    private final Coupons coupons;

    ApproveSeries(Coupons coupons) {
        this.coupons = coupons;
    }

    public void handle(UUID series, UUID editor) {
        CouponSeries found = coupons.find(series).orElseThrow(() -> CouponProblems.noSeries(series));
        if (!found.isApproved()) {
            coupons.put(found.approvedBy(editor));
        }
    }
}
