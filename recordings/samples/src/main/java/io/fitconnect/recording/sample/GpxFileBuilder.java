package io.fitconnect.recording.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** Writes GPX 1.1 files track by track, or with any text in between. */
public final class GpxFileBuilder {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder body = new StringBuilder();
    private String head = HEAD;
    private String attributes = "version=\"1.1\" creator=\"Sample App\" xmlns=\"http://www.topografix.com/GPX/1/1\""
            + " xmlns:gpxtpx=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\"";

    /** What stands before the root element. */
    public GpxFileBuilder head(String text) {
        head = text;
        return this;
    }

    public GpxFileBuilder attributes(String text) {
        attributes = text;
        return this;
    }

    public GpxFileBuilder text(String xml) {
        body.append(xml).append('\n');
        return this;
    }

    public GpxFileBuilder track(SampleActivity activity) {
        text("<trk><name>" + activity.name() + "</name><type>" + activity.sport().gpxType + "</type><trkseg>");
        for (SamplePoint point : activity.points()) {
            point(activity.start(), point);
            if (activity.hasPause() && point.second() == activity.pauseFrom()) {
                text("</trkseg><trkseg>");
            }
        }
        return text("</trkseg></trk>");
    }

    private void point(Instant start, SamplePoint point) {
        text(String.format(
                Locale.ROOT,
                "<trkpt lat=\"%.7f\" lon=\"%.7f\"><ele>%.1f</ele><time>%s</time><extensions>"
                        + "<gpxtpx:TrackPointExtension><gpxtpx:atemp>%d</gpxtpx:atemp><gpxtpx:hr>%d</gpxtpx:hr>"
                        + "<gpxtpx:cad>%d</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions></trkpt>",
                point.latitude(),
                point.longitude(),
                point.altitude(),
                start.plusSeconds(point.second()),
                point.temperature(),
                point.heartRate(),
                point.cadence()));
    }

    public byte[] build() {
        return (head + "<gpx " + attributes + ">\n" + body + "</gpx>\n").getBytes(StandardCharsets.UTF_8);
    }
}
