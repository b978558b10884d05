package io.fitconnect.recording.xml;

import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The track points of one recording, gathered value by value. A position that cannot be on Earth ends the segment and is
 * left out with its point: some apps mark pauses so.
 */
public final class TrackPoints {

    private final SampleTable table;
    private final boolean swapped;
    private final int[] values = new int[StreamKind.values().length]; // fixed-point, by index
    private final TrackPointFaults faults;
    private @Nullable ZoneOffset offset;
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private long time = SampleTable.NO_TIME;
    private boolean segmentStarts;

    /** Points whose latitudes and longitudes are swapped if the caller says so. */
    public TrackPoints(int limit, boolean swapped, TrackPointFaults faults) {
        this.table = new SampleTable(limit);
        this.swapped = swapped;
        this.faults = faults;
        Arrays.fill(values, SampleStream.MISSING);
    }

    /** The next point is the first after a pause or a lost signal. */
    public void startSegment() {
        segmentStarts = true;
    }

    /** Forgets what was gathered since the last point. */
    public void startPoint() {
        Arrays.fill(values, SampleStream.MISSING);
        latitude = Double.NaN;
        longitude = Double.NaN;
        time = SampleTable.NO_TIME;
    }

    public void latitude(double degrees) {
        if (swapped) {
            longitude = degrees;
        } else {
            latitude = degrees;
        }
    }

    public void longitude(double degrees) {
        if (swapped) {
            latitude = degrees;
        } else {
            longitude = degrees;
        }
    }

    /** Takes the text of the element that just ended as the point's time. */
    public void time(XmlCursor cursor) {
        if (cursor.readTime(cursor.times())) {
            take(cursor.times());
        } else if (!cursor.text().isEmpty()) {
            faults.unreadTime(cursor.text(), cursor.line());
        }
    }

    /** Takes a text of this line of the file as the point's time. */
    public void time(String text, int line) {
        TimeParser parser = new TimeParser();
        if (parser.parse(text.toCharArray(), 0, text.length())) {
            take(parser);
        } else if (!text.isEmpty()) {
            faults.unreadTime(text, line);
        }
    }

    private void take(TimeParser parsed) {
        if (Plausibility.isPlausible(parsed.millis())) {
            time = parsed.millis();
            offset = offset == null ? parsed.zone() : offset;
        } else {
            faults.implausibleTime();
        }
    }

    /** A measured value of this part; NaN is none. */
    public void value(PointPart part, double value) {
        StreamKind kind = part.kind();
        if (kind != null) {
            value(kind, value);
        }
    }

    /** A measured value; NaN is none. */
    public void value(StreamKind kind, double value) {
        boolean noStrap = kind == StreamKind.HEART_RATE && value == 0;
        if (!Double.isNaN(value) && !noStrap) {
            int fixedPoint = kind.toFixedPoint(value);
            values[kind.index()] = fixedPoint;
            if (fixedPoint == SampleStream.MISSING) {
                faults.impossibleValue();
            }
        }
    }

    public void endPoint() {
        boolean located = !Double.isNaN(latitude) && !Double.isNaN(longitude);
        if (located && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            faults.impossiblePosition(latitude, longitude);
            segmentStarts = true;
            return;
        }
        table.addRow(time);
        if (segmentStarts) {
            table.markSegmentStart();
            segmentStarts = false;
        }
        if (located && (latitude != 0 || longitude != 0)) {
            values[StreamKind.LATITUDE.index()] = StreamKind.LATITUDE.toFixedPoint(latitude);
            values[StreamKind.LONGITUDE.index()] = StreamKind.LONGITUDE.toFixedPoint(longitude);
            faults.goodPosition();
        }
        table.setAll(values);
    }

    public SampleTable table() {
        return table;
    }

    /** What the times are ahead of UTC, when they are written with an offset. */
    public @Nullable ZoneOffset offset() {
        return offset;
    }
}
