package io.fitconnect.gateway.limit;

/**
 * Whether a bucket lets a request pass.
 *
 * @param left requests that may follow at once
 * @param waitNanos zero when the request passes, else the time until one may
 */
record RateDecision(long left, long waitNanos) {

    static RateDecision pass(long left) {
        return new RateDecision(left, 0);
    }

    static RateDecision refuse(long nanos) {
        return new RateDecision(0, nanos);
    }

    boolean passes() {
        return waitNanos == 0;
    }

    long waitSeconds() {
        return Math.max(1, (waitNanos + 999_999_999) / 1_000_000_000);
    }
}
