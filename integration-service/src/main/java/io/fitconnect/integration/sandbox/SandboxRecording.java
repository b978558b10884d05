package io.fitconnect.integration.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Recordings to push for made-up athletes, as GPX: round a park that is in no town. Another start makes another recording. */
public enum SandboxRecording {
    /** Twenty minutes at a steady pace. */
    MORNING_RUN("running", 1_200, 3.0, true),
    /** An hour. */
    EVENING_RIDE("cycling", 3_600, 7.5, true),
    /** Breaks off before its first point, as a file whose upload ended early; it is refused. */
    BROKEN_RUN("running", 300, 3.0, false);

    private static final double CENTRE_LATITUDE = 48.0;
    private static final double CENTRE_LONGITUDE = -30.0;
    private static final double RADIUS_DEGREES = 0.005;
    private static final double RADIUS_METERS = 556;
    private static final int STEP_SECONDS = 5;
    private static final int RESTING = 120;
    private static final int RISE = 40;

    private final String type;
    private final int seconds;
    private final double metersPerSecond;
    private final boolean whole;

    SandboxRecording(String type, int seconds, double metersPerSecond, boolean whole) {
        this.type = type;
        this.seconds = seconds;
        this.metersPerSecond = metersPerSecond;
        this.whole = whole;
    }

    /** The name that vendors see. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds one by the name that vendors see. */
    public static Optional<SandboxRecording> find(String wireName) {
        return Arrays.stream(values())
                .filter(recording -> recording.wireName().equals(wireName))
                .findFirst();
    }

    /** Whether a push of it is accepted. */
    public boolean isWhole() {
        return whole;
    }

    /** The file, begun at a moment. */
    public byte[] gpx(Instant start) {
        StringBuilder gpx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="FitConnect sandbox" xmlns="http://www.topografix.com/GPX/1/1" \
                xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                <trk><type>""").append(type).append("</type><trkseg>\n");
        for (int second = 0; second <= seconds; second += STEP_SECONDS) {
            addPoint(gpx, start, second);
        }
        gpx.append("</trkseg></trk></gpx>\n");
        String text = whole ? gpx.toString() : gpx.substring(0, gpx.indexOf("<trkpt"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void addPoint(StringBuilder gpx, Instant start, int second) {
        double angle = second * metersPerSecond / RADIUS_METERS;
        double latitude = CENTRE_LATITUDE + RADIUS_DEGREES * Math.cos(angle);
        double longitude =
                CENTRE_LONGITUDE + RADIUS_DEGREES * Math.sin(angle) / Math.cos(Math.toRadians(CENTRE_LATITUDE));
        int heartRate = RESTING + (int) Math.round(RISE * Math.min(1.0, second / 600.0));
        gpx.append(String.format(
                Locale.ROOT,
                "<trkpt lat=\"%.6f\" lon=\"%.6f\"><ele>10.0</ele><time>%s</time><extensions>"
                        + "<gpxtpx:TrackPointExtension><gpxtpx:hr>%d</gpxtpx:hr></gpxtpx:TrackPointExtension>"
                        + "</extensions></trkpt>%n",
                latitude,
                longitude,
                start.plusSeconds(second),
                heartRate));
    }
}
