package io.fitconnect.recording.export;

import io.fitconnect.recording.Recording;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.xml.SportWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** A recording as GPX 1.1: one track, a segment between two pauses. */
final class GpxDocument {

    private static final String GPX = "http://www.topografix.com/GPX/1/1";
    private static final String POINT = "http://www.garmin.com/xmlschemas/TrackPointExtension/v2";

    private static final String POWER = "http://www.garmin.com/xmlschemas/PowerExtension/v1";

    private final Recording recording;
    private final SampleRows rows;

    private GpxDocument(Recording recording) {
        this.recording = recording;
        this.rows = new SampleRows(recording);
    }

    static void write(Recording recording, OutputStream output) throws IOException {
        GpxDocument document = new GpxDocument(recording);
        XmlOutput.document(output, xml -> xml.element("gpx", document::gpx));
    }

    private void gpx(XmlOutput xml) throws XMLStreamException {
        xml.attribute("version", "1.1");
        xml.attribute("creator", recording.deviceName() == null ? "FitConnect" : recording.deviceName());
        xml.attribute("xmlns", GPX);
        xml.attribute("xmlns:gpxtpx", POINT);
        xml.attribute("xmlns:pwr", POWER);
        if (recording.start() != null) {
            xml.element("metadata", metadata -> metadata.text("time", recording.start()));
        }
        xml.element("trk", track -> {
            track.text("name", recording.name());
            track.text("type", type());
            segments(track);
        });
    }

    /** The most exact words that our reader, and with it readers like it, take for the same sport. */
    private String type() {
        String sport = words(recording.sport());
        SubSport subSport = recording.subSport();
        return subSport == null
                ? sport
                : Stream.of(words(subSport) + " " + sport, words(subSport))
                        .filter(words ->
                                SportWords.meaningOf(words).equals(new SportWords.Meaning(recording.sport(), subSport)))
                        .findFirst()
                        .orElse(sport);
    }

    private static String words(Enum<?> name) {
        return switch (name.name()) {
            case "CARDIO" -> "cardio training";
            case "BALL_GAME" -> "football";
            case "RACKET_GAME" -> "tennis";
            case "RIDING" -> "horse riding";
            case "COMBAT" -> "boxing";
            default -> name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private void segments(XmlOutput xml) throws XMLStreamException {
        int row = 0;
        while (row < rows.size()) {
            int from = row;
            do {
                row++;
            } while (row < rows.size() && !rows.isAfterPause(row));
            int to = row;
            xml.element("trkseg", segment -> {
                for (int i = from; i < to; i++) {
                    if (rows.isLocated(i)) {
                        point(segment, i);
                    }
                }
            });
        }
    }

    private void point(XmlOutput xml, int row) throws XMLStreamException {
        xml.element("trkpt", point -> {
            point.attribute("lat", required(StreamKind.LATITUDE, row));
            point.attribute("lon", required(StreamKind.LONGITUDE, row));
            point.text("ele", XmlOutput.decimal(rows.find(StreamKind.ALTITUDE), row));
            point.text("time", rows.time(row));
            point.element("extensions", extensions -> {
                extensions.text("pwr:PowerInWatts", XmlOutput.whole(rows.find(StreamKind.POWER), row));
                extensions.element("gpxtpx:TrackPointExtension", values -> {
                    values.text("gpxtpx:atemp", XmlOutput.decimal(rows.find(StreamKind.TEMPERATURE), row));
                    values.text("gpxtpx:hr", XmlOutput.whole(rows.find(StreamKind.HEART_RATE), row));
                    values.text("gpxtpx:cad", XmlOutput.whole(rows.find(StreamKind.CADENCE), row));
                    values.text("gpxtpx:speed", XmlOutput.decimal(rows.find(StreamKind.SPEED), row));
                });
            });
        });
    }

    private String required(StreamKind kind, int row) {
        return Objects.requireNonNull(XmlOutput.decimal(rows.find(kind), row));
    }
}
