package io.fitconnect.gateway.limit;

/**
 * What a bucket says to a request.
 *
 * @param left requests that may follow at once
 * @param waitNanos zero when the request passes, else the time until one may
 */
record Verdict(long left, long waitNanos) {

    static Verdict pass(long left) {
        return new Verdict(left, 0);
    }

    static Verdict refuse(long nanos) {
        return new Verdict(0, nanos);
    }

    boolean passes() {
        return waitNanos == 0;
    }

    long waitSeconds() {
        return Math.max(1, (waitNanos + 999_999_999) / 1_000_000_000);
    }
}
