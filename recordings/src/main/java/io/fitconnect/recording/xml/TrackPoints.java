package io.fitconnect.recording.xml;

import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The track points of one recording, gathered value by value. A position that cannot be on Earth ends the segment and is
 * left out with its point: some apps mark pauses so.
 */
public final class TrackPoints {

    private final SampleTable table;
    private final boolean swapped;
    private final Map<StreamKind, Double> values = new EnumMap<>(StreamKind.class);
    private final TrackPointFaults faults;
    private @Nullable ZoneOffset offset;
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private long time = SampleTable.NO_TIME;
    private long latest = Long.MIN_VALUE;
    private boolean segmentStarts;

    /** Points whose latitudes and longitudes are swapped if the caller says so. */
    public TrackPoints(int limit, boolean swapped, TrackPointFaults faults) {
        this.table = new SampleTable(limit);
        this.swapped = swapped;
        this.faults = faults;
    }

    /** The next point is the first after a pause or a lost signal. */
    public void startSegment() {
        segmentStarts = true;
    }

    /** Forgets what was gathered since the last point. */
    public void startPoint() {
        values.clear();
        latitude = Double.NaN;
        longitude = Double.NaN;
        time = SampleTable.NO_TIME;
    }

    public void latitude(@Nullable String degrees) {
        double value = XmlValues.number(degrees);
        if (swapped) {
            longitude = value;
        } else {
            latitude = value;
        }
    }

    public void longitude(@Nullable String degrees) {
        double value = XmlValues.number(degrees);
        if (swapped) {
            latitude = value;
        } else {
            longitude = value;
        }
    }

    public void time(String text) {
        OffsetDateTime parsed = XmlValues.time(text);
        if (parsed == null || !Plausibility.isPlausible(parsed.toInstant())) {
            faults.implausibleTime();
        } else {
            time = parsed.toInstant().toEpochMilli();
            offset = offset == null && parsed.getOffset().getTotalSeconds() != 0 ? parsed.getOffset() : offset;
        }
    }

    public void value(StreamKind kind, String text) {
        double value = XmlValues.number(text);
        boolean noStrap = kind == StreamKind.HEART_RATE && value == 0;
        if (!Double.isNaN(value) && !noStrap) {
            values.put(kind, value);
        }
    }

    public void endPoint() {
        boolean located = !Double.isNaN(latitude) && !Double.isNaN(longitude);
        if (located && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            faults.impossiblePosition(latitude, longitude);
            segmentStarts = true;
            return;
        }
        if (time != SampleTable.NO_TIME && time < latest) {
            faults.backwardTime();
            time = SampleTable.NO_TIME;
        }
        latest = Math.max(latest, time);
        table.addRow(time);
        if (segmentStarts) {
            table.markSegmentStart();
            segmentStarts = false;
        }
        if (located && (latitude != 0 || longitude != 0)) {
            table.set(StreamKind.LATITUDE, latitude);
            table.set(StreamKind.LONGITUDE, longitude);
            faults.goodPosition();
        }
        values.forEach((kind, value) -> {
            if (!table.set(kind, value)) {
                faults.impossibleValue();
            }
        });
    }

    public SampleTable table() {
        return table;
    }

    /** What the times are ahead of UTC, when they are written with an offset. */
    public @Nullable ZoneOffset offset() {
        return offset;
    }
}
