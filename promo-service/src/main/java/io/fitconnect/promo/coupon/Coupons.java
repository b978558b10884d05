package io.fitconnect.promo.coupon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All coupons. Codes are kept as digests: who reads the tables redeems none. */
public interface Coupons {

    void put(CouponSeries series);

    Optional<CouponSeries> find(UUID series);

    /** The newest first, behind the given one when there is one. */
    List<CouponSeries> list(Optional<UUID> behind, int limit);

    void issue(UUID series, Collection<CouponCode> codes);

    /** The series of a code that was issued. */
    Optional<CouponSeries> findSeries(CouponCode code);

    int countRedeemed(UUID series, UUID customer);

    /** What the order's coupons took off. */
    List<Basket.Used> listUsed(String client, String order);

    /**
     * Redeems a code.
     *
     * @return false when it is redeemed already
     */
    boolean redeem(Redemption redemption);

    /** Gives the codes of an order back; returns how many. */
    int release(String client, String order);
}
