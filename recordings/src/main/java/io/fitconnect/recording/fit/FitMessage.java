package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A data message: a view of the bytes where it stands, valid until the next one is read. Values come in the profile's units
 * whatever type a device chose for them; what is absent or marked as invalid is NaN or null.
 */
final class FitMessage {

    private final byte[] content;
    private FitDefinition definition;
    private int at;
    private long timestamp = FitType.ABSENT;

    FitMessage(byte[] content, FitDefinition definition) {
        this.content = content;
        this.definition = definition;
    }

    void moveTo(FitDefinition itsDefinition, int itsStart, long itsTimestamp) {
        definition = itsDefinition;
        at = itsStart;
        timestamp = itsTimestamp;
    }

    byte[] content() {
        return content;
    }

    FitDefinition definition() {
        return definition;
    }

    /** Index of its first byte after the header. */
    int start() {
        return at;
    }

    /** Seconds of FIT time from its own field or from a compressed header, NaN when there are none. */
    double timestamp() {
        return timestamp == FitType.ABSENT ? Double.NaN : timestamp;
    }

    long time() {
        return timestamp == FitType.ABSENT ? SampleTable.NO_TIME : FitClock.millis(timestamp);
    }

    /** How many values the field has, absent ones too. */
    int count(FitField field) {
        return definition.has(field) ? definition.size(field) / FitType.size(definition.type(field)) : 0;
    }

    /** One value of an array, NaN when absent. */
    double element(FitField field, int index) {
        if (index >= count(field)) {
            return Double.NaN;
        }
        int type = definition.type(field);
        int position = at + definition.offset(field) + index * FitType.size(type);
        return field.scaled(FitType.read(content, position, type));
    }

    /** The device's value; where that is absent or zero, the one of an app that stands for it. */
    double number(FitField field) {
        double value = element(field, 0);
        if (definition.standIn(field) == null || (!Double.isNaN(value) && value != 0)) {
            return value;
        }
        double other = standIn(field);
        return Double.isNaN(other) ? value : other;
    }

    /** What an app has for a field, NaN when there is none. */
    double standIn(FitField field) {
        FitAppField app = definition.standIn(field);
        return app == null
                ? Double.NaN
                : app.scaled(
                        FitType.read(content, at + definition.standInOffset(field), definition.standInType(field)));
    }

    /** The value of one field, that of another where it has none. */
    double number(FitField field, FitField other) {
        double value = number(field);
        return Double.isNaN(value) ? number(other) : value;
    }

    /** A total, which is never negative. */
    @Nullable
    Double decimal(FitField field) {
        return positive(number(field));
    }

    @Nullable
    Double decimal(FitField field, FitField other) {
        return positive(number(field, other));
    }

    private static @Nullable Double positive(double value) {
        return value >= 0 ? value : null;
    }

    /** A total whose part below one stands in a field of its own. */
    @Nullable
    Double sum(FitField whole, FitField fraction) {
        Double value = decimal(whole);
        double part = number(fraction);
        return value == null || Double.isNaN(part) ? value : (Double) (value + part);
    }

    @Nullable
    Integer whole(FitField field) {
        double value = number(field);
        return value >= 0 ? (Integer) (int) Math.rint(value) : null;
    }

    @Nullable
    Duration duration(FitField field) {
        double seconds = number(field);
        return seconds >= 0 ? Duration.ofMillis(Math.round(seconds * 1e3)) : null;
    }

    long time(FitField field) {
        return FitClock.millis(number(field));
    }

    /** The first text in the field, up to a zero or the field's end. */
    @Nullable
    String text(FitField field) {
        if (!definition.has(field) || !FitType.isString(definition.type(field))) {
            return null;
        }
        int from = at + definition.offset(field);
        int to = from;
        while (to < from + definition.size(field) && content[to] != 0) {
            to++;
        }
        String text = new String(content, from, to - from, StandardCharsets.UTF_8);
        return text.isBlank() ? null : text.strip();
    }
}
