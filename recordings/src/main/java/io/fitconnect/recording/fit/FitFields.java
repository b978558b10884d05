package io.fitconnect.recording.fit;

import com.garmin.fit.Field;
import com.garmin.fit.Fit;
import com.garmin.fit.Mesg;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Values of a message, whatever type a device chose for them. The mark for "invalid", all ones, is absent. */
final class FitFields {

    private FitFields() {}

    /** The first value that is there among these fields, NaN when none is. */
    static double number(Mesg message, int... fields) {
        for (int field : fields) {
            double value = element(message, field, 0);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    /** One value of an array field, NaN when absent. */
    static double element(Mesg message, int number, int index) {
        Field field = message.getField(number);
        if (field == null || index >= field.getNumValues()) {
            return Double.NaN;
        }
        Object raw = field.getRawValue(index);
        if (!(raw instanceof Number) || raw.equals(Fit.baseTypeInvalidMap.get(field.getType()))) {
            return Double.NaN;
        }
        return field.getValue(index) instanceof Number value ? value.doubleValue() : Double.NaN;
    }

    static int count(Mesg message, int number) {
        Field field = message.getField(number);
        return field == null ? 0 : field.getNumValues();
    }

    /** A total, which is never negative. */
    static @Nullable Double decimal(Mesg message, int... fields) {
        double value = number(message, fields);
        return value >= 0 ? value : null;
    }

    static @Nullable Integer whole(Mesg message, int... fields) {
        double value = number(message, fields);
        return value >= 0 ? (int) Math.rint(value) : null;
    }

    static @Nullable Duration duration(Mesg message, int number) {
        double seconds = number(message, number);
        return seconds >= 0 ? Duration.ofMillis(Math.round(seconds * 1e3)) : null;
    }

    static long time(Mesg message, int number) {
        return FitClock.millis(number(message, number));
    }

    static @Nullable String text(Mesg message, int number) {
        Field field = message.getField(number);
        Object value = field == null || field.getNumValues() == 0 ? null : field.getRawValue(0);
        return value instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
