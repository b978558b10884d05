package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a value of a living person can be. */
record Limits(double min, double max, String unit) {

    /** Refuses a value outside of the limits; an absent one is fine. */
    void require(String member, @Nullable Number value) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            throw InvalidValue.refuse(member, String.format(Locale.ROOT, "must be %,.0f to %,.0f %s", min, max, unit));
        }
    }
}
