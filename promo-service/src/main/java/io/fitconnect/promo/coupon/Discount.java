package io.fitconnect.promo.coupon;

/** What a coupon takes off a sum. */
public sealed interface Discount {

    /** The cents taken off; never more than the sum. */
    long of(long cents);

    /** A share, rounded down to the cent. */
    record Percent(int percent) implements Discount {

        private static final int WHOLE = 100;

        public Percent {
            if (percent < 1 || percent > WHOLE) {
                throw new IllegalArgumentException("A discount is 1 to 100 percent");
            }
        }

        @Override
        public long of(long cents) {
            return Math.floorDiv(Math.multiplyExact(cents, percent), WHOLE);
        }
    }

    /** An amount in the currency of the order. */
    record Amount(long cents, String currency) implements Discount {

        public Amount {
            if (cents < 1) {
                throw new IllegalArgumentException("A discount is positive");
            }
        }

        @Override
        public long of(long sum) {
            return Math.min(sum, cents);
        }
    }
}
