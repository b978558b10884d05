package io.fitconnect.promo.coupon;

import java.time.Instant;
import java.util.Optional;

/**
 * Decides whether a coupon may be redeemed for an order. One that is not stackable stands alone; of stackable ones an order takes at
 * most three, each off what the ones before it left.
 */
final class CouponRules {

    public static final int MOST_AN_ORDER = 3;

    private CouponRules() {}

    /**
     * Why the coupon is not redeemed; empty when it may be.
     *
     * @param redeemedByPerson how many of the series the person has redeemed
     */
    public static Optional<Refusing> findRefusal(
            CouponSeries series, Basket basket, int redeemedByPerson, Instant now) {
        if (series.isStopped()) {
            return Optional.of(Refusing.STOPPED);
        }
        if (now.isBefore(series.from())) {
            return Optional.of(Refusing.NOT_YET);
        }
        if (!now.isBefore(series.until())) {
            return Optional.of(Refusing.EXPIRED);
        }
        if (redeemedByPerson >= series.perPerson()) {
            return Optional.of(Refusing.USED_UP_BY_PERSON);
        }
        return findMisfit(series, basket);
    }

    /** The cents that the coupon takes off the order. */
    public static long discount(CouponSeries series, Basket basket) {
        return series.discount().of(basket.left());
    }

    private static Optional<Refusing> findMisfit(CouponSeries series, Basket basket) {
        if (series.discount()
                .currency()
                .filter(currency -> !currency.equals(basket.currency()))
                .isPresent()) {
            return Optional.of(Refusing.OTHER_CURRENCY);
        }
        if (basket.cents() < series.leastCents()) {
            return Optional.of(Refusing.ORDER_TOO_SMALL);
        }
        boolean isAlone = basket.redeemed().isEmpty();
        if (!isAlone && !(series.isStackable() && basket.redeemed().stream().allMatch(Basket.Used::isStackable))) {
            return Optional.of(Refusing.NOT_WITH_OTHERS);
        }
        if (basket.redeemed().size() >= MOST_AN_ORDER) {
            return Optional.of(Refusing.TOO_MANY);
        }
        return discount(series, basket) == 0 ? Optional.of(Refusing.NOTHING_LEFT) : Optional.empty();
    }
}
