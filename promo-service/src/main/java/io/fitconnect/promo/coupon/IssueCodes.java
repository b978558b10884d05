package io.fitconnect.promo.coupon;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An editor issues codes of a series. They are shown this once: only their digests are kept. */
@UseCase
public class IssueCodes {

    public static final int MOST = 1_000;

    private final Coupons coupons;
    private final Clock clock;

    IssueCodes(Coupons coupons, Clock clock) {
        this.coupons = coupons;
        this.clock = clock;
    }

    /**
     * Refuses with 409 codes of a series that was withdrawn or is over, of which none could be redeemed, and of one that a second editor
     * has not approved yet.
     */
    public List<CouponCode> handle(UUID series, int count) {
        CouponSeries found = coupons.find(series).orElseThrow(() -> CouponProblems.noSeries(series));
        if (found.isStopped() || !clock.instant().isBefore(found.until())) {
            throw new Refusal(CouponProblems.SERIES_ENDED, CouponText.NO_MORE_CODES.message());
        }
        if (found.needsApproval()) {
            throw new Refusal(
                    CouponProblems.SECOND_PERSON_NEEDED,
                    CouponText.NOT_APPROVED_YET.message("percent", CouponSeries.MOST_ALONE));
        }
        List<CouponCode> codes =
                Stream.generate(CouponCode::random).limit(count).toList();
        coupons.issue(series, codes);
        return codes;
    }
}
