package io.fitconnect.promo.coupon;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An editor looks through the series. */
@UseCase(readOnly = true)
public class ListSeries {

    private final Coupons coupons;

    ListSeries(Coupons coupons) {
        this.coupons = coupons;
    }

    public List<CouponSeries> handle(Optional<UUID> behind, int limit) {
        return coupons.list(behind, limit);
    }
}
