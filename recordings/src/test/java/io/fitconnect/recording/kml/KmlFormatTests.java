package io.fitconnect.recording.kml;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.readAll;
import static io.fitconnect.recording.ReadingSteps.reasonFor;
import static io.fitconnect.recording.ReadingSteps.refusal;
import static io.fitconnect.recording.ReadingSteps.stream;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class KmlFormatTests {

    private static final String TRACK = "<gx:Track><when>2026-05-01T06:00:00Z</when><when>2026-05-01T06:00:10Z</when>"
            + "<gx:coord>14 46 300.5</gx:coord><gx:coord>14 46.001 301</gx:coord>"
            + "<ExtendedData><SchemaData><gx:SimpleArrayData name='heartrate'><gx:value>120</gx:value>"
            + "<gx:value>130</gx:value></gx:SimpleArrayData></SchemaData></ExtendedData></gx:Track>";

    @Test
    void readsATrackWithItsValues() {
        Recording recording = read(kml("<Placemark><name>Morning run</name>" + TRACK + "</Placemark>"));
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(recording.name()).isEqualTo("Morning run");
        assertThat(recording.sport()).isEqualTo(Sport.RUNNING);
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(10));
        assertThat(recording.totals().distanceMeters()).isBetween(111.0, 112.0);
        assertThat(stream(recording, StreamKind.ALTITUDE).get(0)).isEqualTo(300.5);
        assertThat(stream(recording, StreamKind.HEART_RATE).get(1)).isEqualTo(130);
        assertThat(recording.warnings()).isEmpty();
    }

    @Test
    void readsTracksOfOnePlacemarkAsSegments() {
        String second = TRACK.replace("06:00:", "06:30:");
        Recording recording = read(kml("<Placemark><gx:MultiTrack>" + TRACK + second + "</gx:MultiTrack></Placemark>"));
        assertThat(recording.streams().segments()).hasSize(2);
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(20));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(1_810));
    }

    @Test
    void readsPlacemarksAsRecordingsInTheirOrder() {
        byte[] file = kml(
                "<Placemark>" + TRACK.replace("05-01", "05-03") + "</Placemark><Placemark>" + TRACK + "</Placemark>");
        assertThat(readAll(file))
                .extracting(Recording::start)
                .containsExactly(Instant.parse("2026-05-01T06:00:00Z"), Instant.parse("2026-05-03T06:00:00Z"));
    }

    @Test
    void refusesALineWithoutTimesAsARoute() {
        byte[] line =
                kml("<Placemark><LineString><coordinates>14,46,0 14,46.9,0</coordinates></LineString></Placemark>");
        assertThat(refusal(line)).hasMessageContaining("route");
        assertThat(reasonFor(line)).isEqualTo(Reason.NO_TIMES);
        assertThat(reasonFor(kml("<Placemark><gx:Track><gx:coord>14 46 0</gx:coord></gx:Track></Placemark>")))
                .isEqualTo(Reason.NO_TIMES);
        assertThat(reasonFor(kml("<Placemark><Point><coordinates>14,46</coordinates></Point></Placemark>")))
                .isEqualTo(Reason.NO_ACTIVITY);
    }

    @Test
    void leavesOutALineBesideATrack() {
        Recording recording = read(kml("<Placemark>" + TRACK
                + "</Placemark><Placemark><LineString><coordinates>14,46</coordinates></LineString></Placemark>"));
        assertThat(codes(recording)).containsExactly(Code.PARTS_IGNORED);
    }

    @Test
    void saysWhichTimeCannotBeRead() {
        assertThat(refusal(
                        kml("<Placemark><gx:Track><when>noon</when><gx:coord>14 46</gx:coord></gx:Track></Placemark>")))
                .hasMessageContaining("noon");
    }

    @Test
    void keepsValuesThatAreFewerThanPoints() {
        Recording recording = read(kml("<Placemark>" + TRACK.replace("<gx:value>130</gx:value>", "") + "</Placemark>"));
        assertThat(stream(recording, StreamKind.HEART_RATE).has(1)).isFalse();
    }

    @Test
    void readsTheDocumentOfAnArchive() throws IOException {
        byte[] document = kml("<Placemark>" + TRACK + "</Placemark>");
        assertThat(read(archive("doc.kml", document)).start()).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(reasonFor(archive("activities/1.gpx", document))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
        ReadingLimits small = new ReadingLimits(1 << 20, 1_000, 64, 1_000, 64, 65_536);
        byte[] bomb = archive("doc.kml", new byte[20 << 20]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refusal(bomb, small).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAnArchiveThatBreaksOff() throws IOException {
        byte[] archive = archive("doc.kml", kml("<Placemark>" + TRACK + "</Placemark>"));
        byte[] half = Arrays.copyOf(archive, 60);
        assertThat(reasonFor(half)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesMorePointsThanItsLimit() {
        ReadingLimits few = new ReadingLimits(1 << 20, 1, 2, 3, 64, 65_536);
        assertThat(refusal(kml("<Placemark>" + TRACK + "</Placemark>"), few).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static byte[] kml(String content) {
        return ("<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'"
                        + " xmlns:gx='http://www.google.com/kml/ext/2.2'><Document>" + content + "</Document></kml>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return archive.toByteArray();
    }
}
