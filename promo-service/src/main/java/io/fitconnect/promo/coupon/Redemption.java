package io.fitconnect.promo.coupon;

import java.time.Instant;
import java.util.UUID;

/** A coupon that was redeemed. */
public record Redemption(
        CouponCode code, UUID series, Order order, long discountCents, boolean isStackable, Instant redeemedAt) {}
