package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Between which values a member may lie. */
record Limits(String member, double min, double max, String unit) {

    /** Refuses a value outside of the limits; an absent one is fine. */
    void require(@Nullable Number value) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            throw InvalidValue.refuse(member, String.format(Locale.ROOT, "must be %.0f to %.0f %s", min, max, unit));
        }
    }
}
