package io.fitconnect.promo.coupon;

import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coupons that were issued together under the same rules; each of its codes is of one use.
 *
 * @param leastCents of the order, before any discount
 * @param from       inclusive
 * @param until      exclusive
 * @param perPerson  how many codes of the series one person may redeem
 * @param isStackable whether an order may use others beside it
 * @param maker      the editor who made it; null when that account is gone
 * @param isApproved whether a second editor approved it
 * @param isStopped  whether an editor ended it
 */
public record CouponSeries(
        UUID id,
        String name,
        Discount discount,
        long leastCents,
        Instant from,
        Instant until,
        int perPerson,
        boolean isStackable,
        @Nullable UUID maker,
        boolean isApproved,
        boolean isStopped) {

    public static final int MOST_PER_PERSON = 100;
    /** What one editor may give alone, in percent of an order. */
    public static final int MOST_ALONE = 30;

    public static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** What is later, the store cannot hold for certain. */
    public static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    public CouponSeries {
        if (!until.isAfter(from) || leastCents < 0 || perPerson < 1 || perPerson > MOST_PER_PERSON) {
            throw new IllegalArgumentException("A series ends after it begins, and a person may use it");
        }
    }

    /** Whether a second editor must approve it before codes are issued. */
    public boolean needsApproval() {
        return !isApproved && discount.mostPercent(leastCents) > MOST_ALONE;
    }

    /** Refuses with 409 who made it. */
    CouponSeries approvedBy(UUID editor) {
        if (editor.equals(maker)) {
            throw new Refusal(CouponProblems.SECOND_PERSON_NEEDED, CouponText.APPROVED_BY_ITS_MAKER.message());
        }
        return new CouponSeries(
                id, name, discount, leastCents, from, until, perPerson, isStackable, maker, true, isStopped);
    }

    CouponSeries stopped() {
        return new CouponSeries(
                id, name, discount, leastCents, from, until, perPerson, isStackable, maker, isApproved, true);
    }
}
