package io.fitconnect.training.progress.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds what was computed to digits that mean something. */
final class Rounding {

    private Rounding() {}

    static double tenth(double value) {
        return round(value, 1);
    }

    static double hundredth(double value) {
        return round(value, 2);
    }

    static double thousandth(double value) {
        return round(value, 3);
    }

    private static double round(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}
