package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a value of a living person can be. */
record Limits(double min, double max, String unit) {

    static Limits between(String min, String max, String unit) {
        return new Limits(Double.parseDouble(min), Double.parseDouble(max), unit);
    }

    /** Refuses a value outside of the limits; an absent one is fine. */
    void require(String member, @Nullable Number value) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            throw InvalidValue.refuse(member, "must be " + shown(min) + " to " + shown(max) + " " + unit);
        }
    }

    private static String shown(double limit) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(limit);
    }
}
