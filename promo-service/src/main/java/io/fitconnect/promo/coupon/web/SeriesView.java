package io.fitconnect.promo.coupon.web;

import io.fitconnect.promo.coupon.CouponSeries;
import io.fitconnect.promo.coupon.Discount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series of coupons. */
record SeriesView(
        UUID id,
        String name,

        @Schema(description = "Share that is taken off; absent for an amount") @Nullable
        Integer percent,

        @Schema(description = "Amount that is taken off, in cents; absent for a share") @Nullable
        Long cents,

        @Schema(description = "ISO 4217: of the orders that it is for; absent: of any") @Nullable
        String currency,

        @Schema(description = "Least sum of an order, in cents")
        long leastCents,

        @Schema(description = "UTC, inclusive") Instant from,
        @Schema(description = "UTC, exclusive") Instant until,
        int perPerson,
        boolean stackable,

        @Schema(description = "Whether a second editor must approve it before codes are issued: of more than 30 % off")
        boolean needsApproval,

        @Schema(description = "Whether it was withdrawn") boolean stopped) {

    static SeriesView of(CouponSeries series) {
        Discount.@Nullable Percent share = series.discount() instanceof Discount.Percent percent ? percent : null;
        Discount.@Nullable Amount sum = series.discount() instanceof Discount.Amount amount ? amount : null;
        return new SeriesView(
                series.id(),
                series.name(),
                share == null ? null : share.percent(),
                sum == null ? null : sum.cents(),
                series.discount().currency().orElse(null),
                series.leastCents(),
                series.from(),
                series.until(),
                series.perPerson(),
                series.isStackable(),
                series.needsApproval(),
                series.isStopped());
    }
}
