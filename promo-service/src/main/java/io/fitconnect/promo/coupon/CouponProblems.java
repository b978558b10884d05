package io.fitconnect.promo.coupon;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why coupons say no. */
final class CouponProblems {

    static final ProblemType COUPON_REFUSED =
            new ProblemType("coupon-refused", CouponText.COUPON_REFUSED, HttpStatus.CONFLICT);

    static final ProblemType SERIES_ENDED =
            new ProblemType("coupon-series-ended", CouponText.SERIES_ENDED, HttpStatus.CONFLICT);

    static final ProblemType SECOND_PERSON_NEEDED =
            new ProblemType("second-person-needed", CouponText.SECOND_PERSON_NEEDED, HttpStatus.CONFLICT);

    private CouponProblems() {}

    /** Tells people why in their language, and the shop by the member {@code refusal}. Words of messages have no hyphens. */
    static Refusal refuse(Refusing why) {
        return new Refusal(
                        COUPON_REFUSED,
                        CouponText.NOT_REDEEMED.message("why", why.word().replace('-', '_')))
                .with("refusal", why.word());
    }

    static Refusal noSeries(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, CouponText.NO_SUCH_SERIES.message("id", id.toString()));
    }
}
