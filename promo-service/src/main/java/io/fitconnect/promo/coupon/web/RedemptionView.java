package io.fitconnect.promo.coupon.web;

import io.fitconnect.promo.coupon.Redemption;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A redeemed coupon. */
record RedemptionView(
        @Schema(description = "The series of the coupon") UUID seriesId,

        @Schema(description = "What is taken off the order, in cents", example = "1290")
        long discountCents,

        @Schema(description = "UTC") Instant redeemedAt) {

    static RedemptionView of(Redemption redemption) {
        return new RedemptionView(redemption.series(), redemption.discountCents(), redemption.redeemedAt());
    }
}
