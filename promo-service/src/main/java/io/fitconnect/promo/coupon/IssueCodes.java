package io.fitconnect.promo.coupon;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An editor issues codes of a series. They are shown this once: only their digests are kept. */
@UseCase
public class IssueCodes {

    public static final int MOST = 1_000;

    private final Coupons coupons;

    IssueCodes(Coupons coupons) {
        this.coupons = coupons;
    }

    public List<CouponCode> handle(UUID series, int count) {
        if (coupons.find(series).isEmpty()) {
            throw CouponProblems.noSeries(series);
        }
        List<CouponCode> codes =
                Stream.generate(CouponCode::random).limit(count).toList();
        coupons.issue(series, codes);
        return codes;
    }
}
