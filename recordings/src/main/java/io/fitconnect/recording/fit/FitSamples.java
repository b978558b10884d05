package io.fitconnect.recording.fit;

import com.garmin.fit.DeveloperField;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * The record messages of a part. Two messages of the same second that do not contradict each other are one sample: some
 * devices write position and distance apart.
 */
final class FitSamples {

    private static final long DAY_MILLIS = 86_400_000;
    private static final double DEGREES_PER_SEMICIRCLE = 180 / Math.pow(2, 31);

    private final SampleTable table;
    private final Map<StreamKind, Double> values = new EnumMap<>(StreamKind.class);
    private int withoutTime;
    private int impossiblePositions;
    private int impossibleValues;

    FitSamples(int limit) {
        table = new SampleTable(limit);
    }

    void add(Mesg message) {
        long time = FitFields.time(message, RecordMesg.TimestampFieldNum);
        if (time == SampleTable.NO_TIME) {
            withoutTime++;
            return;
        }
        read(message);
        if (table.size() == 0 || table.time(table.size() - 1) != time || contradictsLast()) {
            table.addRow(time);
        }
        values.forEach((kind, value) -> impossibleValues += table.set(kind, value) ? 0 : 1);
    }

    private void read(Mesg message) {
        values.clear();
        putPosition(
                FitFields.number(message, RecordMesg.PositionLatFieldNum) * DEGREES_PER_SEMICIRCLE,
                FitFields.number(message, RecordMesg.PositionLongFieldNum) * DEGREES_PER_SEMICIRCLE);
        put(StreamKind.DISTANCE, FitFields.number(message, RecordMesg.DistanceFieldNum));
        put(
                StreamKind.ALTITUDE,
                FitFields.number(message, RecordMesg.EnhancedAltitudeFieldNum, RecordMesg.AltitudeFieldNum));
        put(StreamKind.SPEED, FitFields.number(message, RecordMesg.EnhancedSpeedFieldNum, RecordMesg.SpeedFieldNum));
        double heartRate = FitFields.number(message, RecordMesg.HeartRateFieldNum);
        put(StreamKind.HEART_RATE, heartRate == 0 ? Double.NaN : heartRate);
        put(StreamKind.CADENCE, cadence(message));
        put(StreamKind.POWER, power(message));
        put(StreamKind.TEMPERATURE, FitFields.number(message, RecordMesg.TemperatureFieldNum));
    }

    private void putPosition(double latitude, double longitude) {
        boolean nowhere = latitude == 0 && longitude == 0;
        if (nowhere || Math.abs(latitude) > 90) {
            impossiblePositions++;
        } else if (!Double.isNaN(latitude) && !Double.isNaN(longitude)) {
            values.put(StreamKind.LATITUDE, latitude);
            values.put(StreamKind.LONGITUDE, longitude);
        }
    }

    private void put(StreamKind kind, double value) {
        if (!Double.isNaN(value)) {
            values.put(kind, value);
        }
    }

    private static double cadence(Mesg message) {
        double whole = FitFields.number(message, RecordMesg.CadenceFieldNum);
        double fraction = FitFields.number(message, RecordMesg.FractionalCadenceFieldNum);
        return Double.isNaN(fraction) ? whole : whole + fraction;
    }

    /** The device's power, else that of an app on it which says that its field stands for power (foot pods do). */
    private static double power(Mesg message) {
        double power = FitFields.number(message, RecordMesg.PowerFieldNum);
        if (Double.isNaN(power)) {
            for (DeveloperField field : message.getDeveloperFields()) {
                if (field.isDefined()
                        && field.getNativeOverride() == RecordMesg.PowerFieldNum
                        && field.getValue() instanceof Number value) {
                    return value.doubleValue();
                }
            }
        }
        return power;
    }

    private boolean contradictsLast() {
        int last = table.size() - 1;
        return values.entrySet().stream().anyMatch(entry -> {
            double existing = table.get(last, entry.getKey());
            return !Double.isNaN(existing)
                    && entry.getKey().toFixedPoint(existing) != entry.getKey().toFixedPoint(entry.getValue());
        });
    }

    void addAll(FitSamples others) {
        table.addAll(others.table);
        withoutTime += others.withoutTime;
        impossiblePositions += others.impossiblePositions;
        impossibleValues += others.impossibleValues;
    }

    /** Takes away last samples that are days from the others: what was decoded right before a failure may be noise. */
    void dropStrayEnd() {
        int last = table.size() - 1;
        while (last > 0 && Math.abs(table.time(last) - table.time(last - 1)) > DAY_MILLIS) {
            table.dropLastRow();
            last--;
        }
    }

    SampleTable table() {
        return table;
    }

    int withoutTime() {
        return withoutTime;
    }

    int impossiblePositions() {
        return impossiblePositions;
    }

    int impossibleValues() {
        return impossibleValues;
    }
}
