package io.fitconnect.training.progress.curve;

/** A 95 % confidence interval. */
public record Interval(double from, double to) {

    static Interval around(double middle, double reach) {
        return new Interval(middle - reach, middle + reach);
    }
}
