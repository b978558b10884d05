package io.fitconnect.recording.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.Field;
import com.garmin.fit.Fit;
import com.garmin.fit.FitRuntimeException;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgListener;
import io.fitconnect.recording.StreamKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What Garmin's SDK reads in the messages of a part. */
final class SdkMessages {

    private SdkMessages() {}

    /** The data messages up to the first byte that the SDK fails at. */
    static List<Mesg> read(byte[] content, FitPart part) {
        List<Mesg> messages = new ArrayList<>();
        Decode decode = new Decode();
        decode.skipHeader();
        decode.addListener((MesgListener) messages::add);
        try {
            decode.read(new ByteArrayInputStream(content, part.from(), part.to() - part.from()));
        } catch (FitRuntimeException endsHere) {
            return messages;
        }
        return messages;
    }

    /** One value of a field, NaN when absent or invalid. */
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

    /** The quantities of a record message by the rules of this module: enhanced fields first, no zeros that mean nothing. */
    static Map<StreamKind, Double> sample(Mesg message) {
        Map<StreamKind, Double> values = new EnumMap<>(StreamKind.class);
        double latitude = element(message, 0, 0) * 180 / Math.pow(2, 31);
        double longitude = element(message, 1, 0) * 180 / Math.pow(2, 31);
        boolean nowhere = latitude == 0 && longitude == 0;
        if (!nowhere && Math.abs(latitude) <= 90 && !Double.isNaN(longitude)) {
            values.put(StreamKind.LATITUDE, latitude);
            values.put(StreamKind.LONGITUDE, longitude);
        }
        double altitude = first(element(message, 78, 0), element(message, 2, 0));
        double heartRate = element(message, 3, 0);
        double fraction = element(message, 53, 0);
        values.put(StreamKind.DISTANCE, element(message, 5, 0));
        values.put(StreamKind.ALTITUDE, altitude == -500 ? Double.NaN : altitude);
        values.put(StreamKind.SPEED, first(element(message, 73, 0), element(message, 6, 0)));
        values.put(StreamKind.HEART_RATE, heartRate == 0 ? Double.NaN : heartRate);
        values.put(StreamKind.CADENCE, element(message, 4, 0) + (Double.isNaN(fraction) ? 0 : fraction));
        values.put(StreamKind.POWER, element(message, 7, 0));
        values.put(StreamKind.TEMPERATURE, element(message, 13, 0));
        return values;
    }

    private static double first(double value, double other) {
        return Double.isNaN(value) ? other : value;
    }
}
