package io.fitconnect.promo.coupon;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * A shop redeems a code for an order. Of all who redeem one code at once, one succeeds: a redemption is a row whose key is the code.
 * The limit of a person holds for codes redeemed at once too, since transactions are serializable.
 */
@UseCase
public class RedeemCoupon {

    private final Coupons coupons;
    private final ErasedAccounts erased;
    private final Clock clock;

    RedeemCoupon(Coupons coupons, ErasedAccounts erased, Clock clock) {
        this.coupons = coupons;
        this.erased = erased;
        this.clock = clock;
    }

    /** Redeems, or refuses with 409 and the reason. */
    public Redemption handle(Optional<CouponCode> typed, Order order) {
        if (erased.contains(order.customer())) {
            throw CouponProblems.refuse(Refusing.ACCOUNT_GONE);
        }
        Instant now = clock.instant();
        CouponCode code = typed.orElseThrow(() -> CouponProblems.refuse(Refusing.UNKNOWN));
        CouponSeries series = coupons.findSeries(code).orElseThrow(() -> CouponProblems.refuse(Refusing.UNKNOWN));
        Basket basket = new Basket(order.cents(), order.currency(), coupons.listUsed(order.client(), order.id()));
        int redeemed = coupons.countRedeemed(series.id(), order.customer());
        CouponRules.findRefusal(series, basket, redeemed, now).ifPresent(why -> {
            throw CouponProblems.refuse(why);
        });
        Redemption redemption = new Redemption(
                code, series.id(), order, CouponRules.discount(series, basket), series.isStackable(), now);
        if (!coupons.redeem(redemption)) {
            throw CouponProblems.refuse(Refusing.REDEEMED);
        }
        return redemption;
    }
}
