package io.fitconnect.training.measurement;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a measured value can be. What a person states outside of it is refused; what a sensor states outside of it is
 * taken as not measured, because a recording is never lost for one bad value.
 */
public record Limits(double min, double max, String unit) {

    /** Refuses a value outside of the limits; an absent one is fine. */
    public void require(String member, @Nullable Number value) {
        if (value != null && !allow(value)) {
            throw InvalidValue.refuse(member, String.format(Locale.ROOT, "must be %,.0f to %,.0f %s", min, max, unit));
        }
    }

    /** The value, or null when it cannot have been measured. */
    public @Nullable Double plausible(@Nullable Double measured) {
        return measured != null && allow(measured) ? measured : null;
    }

    /** The value as a whole number, or null when it cannot have been measured. */
    public @Nullable Integer plausibleWhole(@Nullable Double measured) {
        return measured != null && allow(measured) ? (int) Math.round(measured) : null;
    }

    private boolean allow(Number value) {
        return value.doubleValue() >= min && value.doubleValue() <= max;
    }
}
