package io.fitconnect.recording.fit;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that an app on the device describes itself. It stands for a field of the profile where it says so by that field's
 * number, or where its name and unit leave no doubt.
 *
 * @param type of its values, little-endian; the definition decides the order of bytes
 * @param nativeMessage global number of the message whose field it stands for, -1 when it does not say
 * @param nativeField number of the field that it stands for, -1 when it does not say
 */
record FitAppField(
        int type,
        double scale,
        double offset,
        @Nullable String name,
        @Nullable String units,
        int nativeMessage,
        int nativeField) {

    private static final Map<String, Double> FACTORS = Map.ofEntries(
            Map.entry("km", 1_000.0),
            Map.entry("mi", 1_609.344),
            Map.entry("yd", 0.9144),
            Map.entry("ft", 0.3048),
            Map.entry("km/h", 1 / 3.6),
            Map.entry("kph", 1 / 3.6),
            Map.entry("kmh", 1 / 3.6),
            Map.entry("mph", 0.44704),
            Map.entry("ms", 0.001),
            Map.entry("min", 60.0));

    private static final Map<String, FitField> RECORD_NAMES = Map.of(
            "power w", FitField.RECORD_POWER,
            "power watts", FitField.RECORD_POWER,
            "heart rate bpm", FitField.RECORD_HEART_RATE,
            "cadence rpm", FitField.RECORD_CADENCE,
            "cadence spm", FitField.RECORD_CADENCE,
            "speed m/s", FitField.RECORD_SPEED,
            "speed km/h", FitField.RECORD_SPEED,
            "distance m", FitField.RECORD_DISTANCE,
            "distance km", FitField.RECORD_DISTANCE);

    static FitAppField of(FitMessage description) {
        double scale = description.number(FitField.DESCRIPTION_SCALE);
        double offset = description.number(FitField.DESCRIPTION_OFFSET);
        return new FitAppField(
                (int) description.number(FitField.DESCRIPTION_TYPE) & 0x1F,
                scale > 0 ? scale : 1,
                Double.isNaN(offset) ? 0 : offset,
                description.text(FitField.DESCRIPTION_NAME),
                description.text(FitField.DESCRIPTION_UNITS),
                number(description, FitField.DESCRIPTION_NATIVE_MESSAGE),
                number(description, FitField.DESCRIPTION_NATIVE_FIELD));
    }

    private static int number(FitMessage description, FitField field) {
        double value = description.number(field);
        return Double.isNaN(value) ? -1 : (int) value;
    }

    /** The field of the profile that it stands for in such a message. */
    @Nullable
    FitField standsFor(FitMessageKind message) {
        boolean elsewhere = nativeMessage >= 0 && nativeMessage != message.number();
        FitField stated = elsewhere ? null : FitField.find(message, nativeField);
        return stated == null ? named(message) : stated;
    }

    private @Nullable FitField named(FitMessageKind message) {
        String key = word(name) + " " + word(units);
        return switch (message) {
            case RECORD -> RECORD_NAMES.get(key);
            case SESSION -> isDistance(key) ? FitField.SESSION_DISTANCE : null;
            case LAP -> isDistance(key) ? FitField.LAP_DISTANCE : null;
            default -> null;
        };
    }

    private static boolean isDistance(String key) {
        return switch (key) {
            case "distance m", "distance km", "total distance m", "total distance km" -> true;
            default -> false;
        };
    }

    /** A stored value in the profile's unit. */
    double scaled(double stored) {
        return (stored / scale - offset) * FACTORS.getOrDefault(word(units), 1.0);
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
