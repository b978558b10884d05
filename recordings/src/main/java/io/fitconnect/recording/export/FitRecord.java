package io.fitconnect.recording.export;

import com.garmin.fit.DateTime;
import com.garmin.fit.RecordMesg;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import java.time.Instant;

/** One sample as a record message. A value beyond a field's range is left out. */
final class FitRecord {

    private static final double SEMICIRCLES_PER_DEGREE = Math.pow(2, 31) / 180;
    private static final int BYTE = 0xFE;

    private FitRecord() {}

    static RecordMesg of(SampleRows rows, int row, Instant time) {
        RecordMesg message = new RecordMesg();
        message.setTimestamp(new DateTime(time));
        if (rows.isLocated(row)) {
            message.setPositionLat(semicircles(value(rows, StreamKind.LATITUDE, row)));
            message.setPositionLong(semicircles(value(rows, StreamKind.LONGITUDE, row)));
        }
        set(message, RecordMesg.DistanceFieldNum, value(rows, StreamKind.DISTANCE, row));
        set(message, RecordMesg.EnhancedAltitudeFieldNum, value(rows, StreamKind.ALTITUDE, row));
        set(message, RecordMesg.EnhancedSpeedFieldNum, value(rows, StreamKind.SPEED, row));
        double heartRate = value(rows, StreamKind.HEART_RATE, row);
        set(message, RecordMesg.HeartRateFieldNum, heartRate <= BYTE ? heartRate : Double.NaN);
        setCadence(message, value(rows, StreamKind.CADENCE, row));
        set(message, RecordMesg.PowerFieldNum, value(rows, StreamKind.POWER, row));
        set(message, RecordMesg.TemperatureFieldNum, Math.rint(value(rows, StreamKind.TEMPERATURE, row)));
        return message;
    }

    private static void setCadence(RecordMesg message, double cadence) {
        if (cadence <= BYTE) {
            set(message, RecordMesg.CadenceFieldNum, Math.floor(cadence));
            set(message, RecordMesg.FractionalCadenceFieldNum, cadence - Math.floor(cadence));
        }
    }

    private static double value(SampleRows rows, StreamKind kind, int row) {
        SampleStream stream = rows.find(kind);
        return stream == null ? Double.NaN : stream.get(row);
    }

    /** 180 degrees east is 180 degrees west, which alone fits. */
    private static int semicircles(double degrees) {
        return (int) Math.round(degrees * SEMICIRCLES_PER_DEGREE);
    }

    private static void set(RecordMesg message, int field, double value) {
        if (!Double.isNaN(value)) {
            message.setFieldValue(field, value);
        }
    }
}
