package io.fitconnect.recording.export;

import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Totals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A recording as TCX: one activity, its laps, in a lap a track between two pauses. */
final class TcxDocument {

    private static final String TCX = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2";
    private static final String ACTIVITY = "http://www.garmin.com/xmlschemas/ActivityExtension/v2";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Recording recording;
    private final SampleRows rows;

    private TcxDocument(Recording recording) {
        this.recording = recording;
        this.rows = new SampleRows(recording);
    }

    static void write(Recording recording, OutputStream output) throws IOException {
        TcxDocument document = new TcxDocument(recording);
        XmlOutput.document(output, xml -> xml.element("TrainingCenterDatabase", document::database));
    }

    private void database(XmlOutput xml) throws XMLStreamException {
        xml.attribute("xmlns", TCX);
        xml.attribute("xmlns:xsi", INSTANCE);
        xml.attribute("xmlns:x", ACTIVITY);
        xml.element("Activities", activities -> activities.element("Activity", this::activity));
    }

    private void activity(XmlOutput xml) throws XMLStreamException {
        xml.attribute("Sport", sport());
        xml.text("Id", recording.start());
        for (LapRows lap : LapRows.of(recording)) {
            lap(xml, lap);
        }
        xml.text("Notes", recording.name());
        if (recording.deviceName() != null) {
            xml.element("Creator", creator -> {
                creator.attribute("xsi:type", "Device_t");
                creator.text("Name", recording.deviceName());
                creator.text("UnitId", 0);
                creator.text("ProductID", 0);
                creator.element("Version", version -> {
                    version.text("VersionMajor", 0);
                    version.text("VersionMinor", 0);
                });
            });
        }
    }

    private String sport() {
        return recording.sport() == Sport.RUNNING ? "Running" : recording.sport() == Sport.CYCLING ? "Biking" : "Other";
    }

    private void lap(XmlOutput xml, LapRows lap) throws XMLStreamException {
        Totals totals = lap.totals();
        xml.element("Lap", element -> {
            element.attribute("StartTime", lap.start().toString());
            element.text("TotalTimeSeconds", lap.movingSeconds());
            element.text("DistanceMeters", totals.distanceMeters() == null ? 0.0 : totals.distanceMeters());
            element.text("MaximumSpeed", totals.maxSpeedMetersPerSecond());
            element.text("Calories", totals.energyKilocalories() == null ? 0 : totals.energyKilocalories());
            held(element, "AverageHeartRateBpm", totals.averageHeartRateBpm());
            held(element, "MaximumHeartRateBpm", totals.maxHeartRateBpm());
            element.text("Intensity", "Active");
            element.text("TriggerMethod", "Manual");
            tracks(element, lap);
        });
    }

    private static void held(XmlOutput xml, String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.element(name, element -> element.text("Value", value));
        }
    }

    private void tracks(XmlOutput xml, LapRows lap) throws XMLStreamException {
        int row = lap.from();
        while (row < lap.to()) {
            int from = row;
            do {
                row++;
            } while (row < lap.to() && !rows.isAfterPause(row));
            int to = row;
            xml.element("Track", track -> {
                for (int i = from; i < to; i++) {
                    if (rows.time(i) != null) {
                        point(track, i);
                    }
                }
            });
        }
    }

    private void point(XmlOutput xml, int row) throws XMLStreamException {
        xml.element("Trackpoint", point -> {
            point.text("Time", rows.time(row));
            if (rows.isLocated(row)) {
                point.element("Position", position -> {
                    position.text("LatitudeDegrees", XmlOutput.decimal(rows.find(StreamKind.LATITUDE), row));
                    position.text("LongitudeDegrees", XmlOutput.decimal(rows.find(StreamKind.LONGITUDE), row));
                });
            }
            point.text("AltitudeMeters", XmlOutput.decimal(rows.find(StreamKind.ALTITUDE), row));
            point.text("DistanceMeters", XmlOutput.decimal(rows.find(StreamKind.DISTANCE), row));
            held(point, "HeartRateBpm", XmlOutput.whole(rows.find(StreamKind.HEART_RATE), row));
            point.text("Cadence", XmlOutput.whole(rows.find(StreamKind.CADENCE), row));
            if (Stream.of(StreamKind.SPEED, StreamKind.POWER)
                    .anyMatch(kind -> XmlOutput.decimal(rows.find(kind), row) != null)) {
                point.element(
                        "Extensions",
                        extensions -> extensions.element("x:TPX", values -> {
                            values.text("x:Speed", XmlOutput.decimal(rows.find(StreamKind.SPEED), row));
                            values.text("x:Watts", XmlOutput.whole(rows.find(StreamKind.POWER), row));
                        }));
            }
        });
    }
}
