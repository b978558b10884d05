package io.fitconnect.recording.kml;

import io.fitconnect.recording.xml.XmlValues;
import java.util.Arrays;

/** Numbers of one point, with blanks or commas between them. */
final class KmlNumbers {

    private static final int MOST = 3;

    private KmlNumbers() {}

    static double[] of(String text) {
        return Arrays.stream(text.split("[\\s,]+", MOST + 1))
                .limit(MOST)
                .mapToDouble(XmlValues::number)
                .toArray();
    }
}
