package io.fitconnect.promo.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CouponRulesTests {

    private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-24T00:00:00Z");
    private static final Basket ORDER = new Basket(12_999, "EUR", List.of());
    private static final Discount TENTH = new Discount.Percent(10);

    @Test
    void takesAShareOffRoundedDown() {
        assertThat(CouponRules.discount(series(TENTH, true), ORDER)).isEqualTo(1_299);
    }

    @Test
    void takesTheNextOffWhatTheOnesBeforeLeft() {
        Basket discounted = new Basket(10_000, "EUR", List.of(new Basket.Used(true, 5_000)));

        assertThat(CouponRules.discount(series(new Discount.Percent(50), true), discounted))
                .isEqualTo(2_500);
        assertThat(CouponRules.discount(series(new Discount.Amount(9_000, "EUR"), true), discounted))
                .isEqualTo(5_000);
    }

    @Test
    void holdsWithinItsTime() {
        assertThat(refusal(series(TENTH, true), ORDER, 0, FROM.minusSeconds(1))).contains(Refusing.NOT_YET);
        assertThat(refusal(series(TENTH, true), ORDER, 0, FROM)).isEmpty();
        assertThat(refusal(series(TENTH, true), ORDER, 0, UNTIL)).contains(Refusing.EXPIRED);
    }

    @Test
    void limitsWhatOnePersonUses() {
        assertThat(refusal(series(TENTH, true), ORDER, 2, NOW)).contains(Refusing.USED_UP_BY_PERSON);
    }

    @Test
    void demandsTheOrdersSumAndCurrency() {
        assertThat(refusal(series(TENTH, true), new Basket(999, "EUR", List.of()), 0, NOW))
                .contains(Refusing.ORDER_TOO_SMALL);
        assertThat(refusal(series(new Discount.Amount(100, "RUB"), true), ORDER, 0, NOW))
                .contains(Refusing.OTHER_CURRENCY);
        assertThat(refusal(series(new Discount.Percent(10, Optional.of("RUB")), true), ORDER, 0, NOW))
                .contains(Refusing.OTHER_CURRENCY);
        assertThat(refusal(series(new Discount.Percent(10, Optional.of("EUR")), true), ORDER, 0, NOW))
                .isEmpty();
    }

    @Test
    void stacksOnlyWhatMayBeStacked() {
        Basket withStackable = new Basket(12_999, "EUR", List.of(new Basket.Used(true, 100)));
        Basket withSingle = new Basket(12_999, "EUR", List.of(new Basket.Used(false, 100)));
        Basket full = new Basket(12_999, "EUR", Collections.nCopies(3, new Basket.Used(true, 100)));

        assertThat(refusal(series(TENTH, true), withStackable, 0, NOW)).isEmpty();
        assertThat(refusal(series(TENTH, false), withStackable, 0, NOW)).contains(Refusing.NOT_WITH_OTHERS);
        assertThat(refusal(series(TENTH, true), withSingle, 0, NOW)).contains(Refusing.NOT_WITH_OTHERS);
        assertThat(refusal(series(TENTH, true), full, 0, NOW)).contains(Refusing.TOO_MANY);
    }

    @Test
    void takesNothingOffNothing() {
        Basket free = new Basket(5_000, "EUR", List.of(new Basket.Used(true, 5_000)));

        assertThat(refusal(series(TENTH, true), free, 0, NOW)).contains(Refusing.NOTHING_LEFT);
    }

    @Test
    void refusesDiscountsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount.Percent(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount.Percent(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount.Amount(0, "EUR"));
    }

    /** An amount is weighed against the least order that it is for. */
    @Test
    void leaveMuchToTwoEditors() {
        assertThat(series(new Discount.Percent(30), true).needsApproval()).isFalse();
        assertThat(series(new Discount.Percent(31), true).needsApproval()).isTrue();
        assertThat(series(new Discount.Amount(300, "EUR"), true).needsApproval())
                .isFalse();
        assertThat(series(new Discount.Amount(301, "EUR"), true).needsApproval())
                .isTrue();
        assertThat(new Discount.Amount(1, "EUR").mostPercent(0)).isEqualTo(100);
    }

    private static Optional<Refusing> refusal(CouponSeries series, Basket basket, int byPerson, Instant now) {
        return CouponRules.findRefusal(series, basket, byPerson, now);
    }

    private static CouponSeries series(Discount discount, boolean isStackable) {
        return new CouponSeries(
                UUID.randomUUID(), "Winter", discount, 1_000, FROM, UNTIL, 2, isStackable, null, false, false);
    }
}
