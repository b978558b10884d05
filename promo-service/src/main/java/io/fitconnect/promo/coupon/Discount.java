package io.fitconnect.promo.coupon;

import java.util.Optional;

/** What a coupon takes off a sum. */
public sealed interface Discount {

    int WHOLE = 100;

    /** The cents taken off; never more than the sum. */
    long of(long cents);

    /** The most that it takes off an order of at least so many cents, in percent; 100 and more where it may be the whole. */
    long mostPercent(long leastCents);

    /** Of the orders that it is for; empty: of any. */
    Optional<String> currency();

    /** A share, rounded down to the cent. */
    record Percent(int percent, Optional<String> currency) implements Discount {

        public Percent {
            if (percent < 1 || percent > WHOLE) {
                throw new IllegalArgumentException("A discount is 1 to 100 percent");
            }
        }

        /** Of an order in any currency. */
        Percent(int percent) {
            this(percent, Optional.empty());
        }

        @Override
        public long mostPercent(long leastCents) {
            return percent;
        }

        @Override
        public long of(long cents) {
            return Math.floorDiv(Math.multiplyExact(cents, percent), WHOLE);
        }
    }

    /** An amount in the currency of the order. */
    record Amount(long cents, Optional<String> currency) implements Discount {

        public Amount {
            if (cents < 1 || currency.isEmpty()) {
                throw new IllegalArgumentException("A discount is positive, and in a currency");
            }
        }

        Amount(long cents, String currency) {
            this(cents, Optional.of(currency));
        }

        @Override
        public long mostPercent(long leastCents) {
            return leastCents == 0 ? WHOLE : -Math.floorDiv(-Math.multiplyExact(cents, WHOLE), leastCents);
        }

        @Override
        public long of(long sum) {
            return Math.min(sum, cents);
        }
    }
}
