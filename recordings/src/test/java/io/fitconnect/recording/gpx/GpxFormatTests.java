package io.fitconnect.recording.gpx;

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
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.GpxFileBuilder;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GpxFormatTests {

    @Test
    void readsTheExtensionsOfDevices() {
        SampleActivity run = SampleRecordings.morningRun();
        Recording recording = read(run.gpx());
        assertThat(recording.name()).isEqualTo("Morning Run");
        assertThat(recording.deviceName()).isEqualTo("Sample App");
        assertThat(stream(recording, StreamKind.HEART_RATE).get(700))
                .isEqualTo(run.points().get(700).heartRate());
        assertThat(stream(recording, StreamKind.CADENCE).get(700))
                .isEqualTo(run.points().get(700).cadence());
        assertThat(stream(recording, StreamKind.TEMPERATURE).get(700))
                .isEqualTo(run.points().get(700).temperature());
        assertThat(recording.totals().ascentMeters()).isBetween(run.ascent() * 0.97, run.ascent() * 1.03);
        assertThat(recording.laps()).isEmpty();
    }

    @Test
    void readsPrefixesThatAreNeverDeclared() {
        Recording recording = read(new GpxFileBuilder()
                .attributes("version=\"1.1\"")
                .text("<trk><trkseg><trkpt lat='46' lon='14'><time>2026-05-01T06:00:00Z</time><extensions>"
                        + "<ns3:TrackPointExtension><ns3:hr>141</ns3:hr></ns3:TrackPointExtension>"
                        + "<power>250</power></extensions></trkpt></trkseg></trk>")
                .build());
        assertThat(stream(recording, StreamKind.HEART_RATE).get(0)).isEqualTo(141);
        assertThat(stream(recording, StreamKind.POWER).get(0)).isEqualTo(250);
    }

    @Test
    void readsGpx10WithSpeed() {
        Recording recording =
                read(gpx(point(46, 14, "<ele>300</ele><time>2026-05-01T06:00:00Z</time><speed>3.5</speed>")));
        assertThat(stream(recording, StreamKind.SPEED).get(0)).isEqualTo(3.5);
        assertThat(recording.totals().maxSpeedMetersPerSecond()).isEqualTo(3.5);
    }

    @Test
    void readsMarksAndBlanksBeforeTheFileAndOtherEncodings() {
        String text = new String(SampleRecordings.morningRun().gpx(), StandardCharsets.UTF_8);
        byte[] utf16 = ("\uFEFF" + text.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = text.replace("UTF-8", "ISO-8859-1")
                .replace("Morning", "M\u00e4rz")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(utf16).name()).isEqualTo("Morning Run");
        assertThat(read(latin).name()).isEqualTo("M\u00e4rz Run");
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).name())
                .isEqualTo("Morning Run");
        assertThat(read(("   \r\n" + text).getBytes(StandardCharsets.UTF_8)).name())
                .isEqualTo("Morning Run");
    }

    @Test
    void replacesBytesThatAreNoCharacters() {
        byte[] file = new GpxFileBuilder()
                .text(track(timed("2026-05-01T06:00:00Z")))
                .head("")
                .build();
        byte[] broken = new String(file, StandardCharsets.UTF_8)
                .replace("<trk>", "<trk><name>Caf\u00e9</name>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(broken).name()).isEqualTo("Caf\uFFFD");
    }

    @Test
    void joinsTracksOfOneTrainingWithoutLeapingBetweenThem() {
        SampleActivity first = SampleRecordings.run(Instant.parse("2026-05-01T06:00:00Z"), 10, 1);
        SampleActivity second = SampleRecordings.run(Instant.parse("2026-05-01T07:00:00Z"), 10, 2);
        Recording recording =
                read(new GpxFileBuilder().track(second).track(first).build());
        assertThat(recording.start()).isEqualTo(first.start());
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofMinutes(70));
        assertThat(recording.totals().moving()).hasSeconds(first.movingSeconds() + second.movingSeconds());
        double length = first.distance() + second.distance();
        assertThat(recording.totals().distanceMeters()).isBetween(length * 0.997, length * 1.003);
        assertThat(recording.streams().segments()).hasSize(4);
    }

    @Test
    void partsTracksOfDifferentDays() {
        SampleActivity today = SampleRecordings.run(Instant.parse("2026-05-02T06:00:00Z"), 10, 1);
        SampleActivity yesterday = SampleRecordings.run(Instant.parse("2026-05-01T06:00:00Z"), 10, 2);
        assertThat(readAll(new GpxFileBuilder().track(today).track(yesterday).build()))
                .extracting(Recording::start)
                .containsExactly(yesterday.start(), today.start());
    }

    @Test
    void takesTheDateOfTheFileWherePointsHaveNoTimes() {
        Recording recording = read(new GpxFileBuilder()
                .text("<metadata><time>2026-05-02T09:00:00Z</time></metadata>"
                        + track(point(46, 14, "") + point(46.001, 14, "")))
                .build());
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-02T09:00:00Z"));
        assertThat(recording.totals().elapsed()).isNull();
        assertThat(recording.totals().moving()).isNull();
        assertThat(recording.totals().averageSpeedMetersPerSecond()).isNull();
        assertThat(recording.totals().distanceMeters()).isBetween(111.0, 112.0);
        assertThat(recording.streams().find(StreamKind.TIME)).isEmpty();
        assertThat(codes(recording)).containsExactly(Code.NO_TIMES);
    }

    @Test
    void takesTheOffsetOfTheFileWithItsDate() {
        String stated = "<metadata><time>2026-05-02T11:00:00+02:00</time></metadata>";
        Recording dated = read(new GpxFileBuilder()
                .text(stated + track(point(46, 14, "") + point(46.001, 14, "")))
                .build());
        assertThat(dated.start()).isEqualTo(Instant.parse("2026-05-02T09:00:00Z"));
        assertThat(dated.utcOffset()).isEqualTo(ZoneOffset.ofHours(2));
        Recording timed = read(new GpxFileBuilder()
                .text(stated + track(timed("2026-05-02T09:00:00Z") + timed("2026-05-02T09:00:05Z")))
                .build());
        assertThat(timed.utcOffset()).as("where the file was made").isNull();
    }

    @Test
    void takesTheOffsetThatOneOfItsTracksStates() {
        Recording recording = read(new GpxFileBuilder()
                .text(track(timed("2026-05-01T06:00:00Z") + timed("2026-05-01T06:00:05Z"))
                        + track(timed("2026-05-01T08:01:00+02:00") + timed("2026-05-01T08:01:05+02:00")))
                .build());
        assertThat(recording.utcOffset()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void refusesATrackWithoutAnyDateAsARoute() {
        assertThat(refusal(gpx(point(46, 14, "") + point(46.9, 14, ""))))
                .hasMessageContaining("route")
                .hasMessageContaining("with its times");
        assertThat(reasonFor(gpx(point(46, 14, "") + point(46.9, 14, "")))).isEqualTo(Reason.NO_TIMES);
    }

    @Test
    void refusesASinglePointWithoutATimeWhateverDateTheFileHas() {
        byte[] file = new GpxFileBuilder()
                .text("<metadata><time>2026-05-02T09:00:00Z</time></metadata>" + track(point(46, 14, "")))
                .build();
        assertThat(reasonFor(file)).isEqualTo(Reason.NO_TIMES);
    }

    @Test
    void doesNotBelieveTimesOfAnotherCentury() {
        Recording recording = read(new GpxFileBuilder()
                .attributes("version=\"1.0\"")
                .text("<time>2010-12-14T06:17:04Z</time>"
                        + track(timed("1901-12-13T20:45:52.2073437Z") + timed("1901-12-13T20:45:52Z")))
                .build());
        assertThat(recording.start()).isEqualTo(Instant.parse("2010-12-14T06:17:04Z"));
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL, Code.NO_TIMES);
    }

    @Test
    void takesTheDateOfAFewPointsButNoDuration() {
        Recording recording = read(gpx(point(46, 14, "") + point(46.001, 14, "") + timed("2026-05-01T06:00:00Z")));
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(recording.totals().elapsed()).isNull();
        assertThat(recording.streams().find(StreamKind.TIME)).isEmpty();
    }

    @Test
    void leavesOutTimesThatRunBackwards() {
        Recording recording = read(
                gpx(timed("2026-05-01T06:00:10Z") + timed("2026-05-01T06:00:05Z") + timed("2026-05-01T06:00:20Z")));
        assertThat(stream(recording, StreamKind.TIME)).isEqualTo(SampleStream.of(StreamKind.TIME, 0, Double.NaN, 10));
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void readsTimesWithFractionsAndOffsets() {
        Recording recording = read(gpx(timed("2026-05-01T08:00:00.250+02:00") + timed("2026-05-01T08:00:01+02:00")));
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T06:00:00.250Z"));
        assertThat(recording.utcOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(stream(recording, StreamKind.TIME).get(1)).isEqualTo(0.75);
    }

    @Test
    void takesImpossiblePositionsForPauses() {
        Recording recording = read(gpx(timedAt(3, 14, "2026-05-01T06:00:00Z")
                + timedAt(3, 14.001, "2026-05-01T06:00:10Z")
                + timedAt(100, 0, "2026-05-01T06:00:11Z")
                + timedAt(200, 0, "2026-05-01T06:05:00Z")
                + timedAt(3, 14.002, "2026-05-01T06:05:01Z")
                + timedAt(3, 14.003, "2026-05-01T06:05:11Z")));
        assertThat(recording.streams().size()).isEqualTo(4);
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(20));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(311));
        assertThat(recording.totals().distanceMeters()).isBetween(222.0, 223.0);
        assertThat(codes(recording)).containsExactly(Code.IMPOSSIBLE_POSITIONS);
    }

    @Test
    void swapsLatitudesAndLongitudesThatStandInEachOthersPlace() {
        Recording recording = read(gpx(timedAt(137.1, 35.2, "2026-05-01T06:00:00Z")
                + timedAt(137.2, 35.3, "2026-05-01T07:00:00Z")
                + timedAt(137.3, 35.4, "2026-05-01T08:00:00Z")));
        assertThat(stream(recording, StreamKind.LATITUDE).get(0)).isEqualTo(35.2);
        assertThat(stream(recording, StreamKind.LONGITUDE).get(0)).isEqualTo(137.1);
        assertThat(codes(recording)).containsExactly(Code.IMPOSSIBLE_POSITIONS);
    }

    @Test
    void keepsPointsWithoutAPosition() {
        Recording recording = read(gpx("<trkpt><time>2026-05-01T06:00:00Z</time><hr>120</hr></trkpt>"
                + "<trkpt lat='x' lon='NaN'><time>2026-05-01T06:00:01Z</time><hr>121</hr></trkpt>"
                + "<trkpt lat='0' lon='0'><time>2026-05-01T06:00:02Z</time><hr>122</hr></trkpt>"));
        assertThat(recording.streams().size()).isEqualTo(3);
        assertThat(recording.streams().hasPositions()).isFalse();
        assertThat(recording.totals().averageHeartRateBpm()).isEqualTo(121);
    }

    @Test
    void leavesOutMeasurementsThatCannotBe() {
        Recording recording = read(gpx(point(46, 14, "<time>2026-05-01T06:00:00Z</time><ele>99999</ele><hr>900</hr>")));
        assertThat(recording.streams().kinds())
                .containsExactlyInAnyOrder(
                        StreamKind.TIME, StreamKind.LATITUDE, StreamKind.LONGITUDE, StreamKind.DISTANCE);
        assertThat(codes(recording)).contains(Code.IMPOSSIBLE_VALUES);
    }

    @Test
    void knowsSportsByManyWords() {
        assertThat(sport("running")).isEqualTo(Sport.RUNNING);
        assertThat(sport("Trail Run")).isEqualTo(Sport.RUNNING);
        assertThat(sport("9")).isEqualTo(Sport.RUNNING);
        assertThat(sport("cross_country_skiing")).isEqualTo(Sport.CROSS_COUNTRY_SKIING);
        assertThat(sport("MountainBiking")).isEqualTo(Sport.CYCLING);
        assertThat(sport("jkljkl")).isEqualTo(Sport.OTHER);
    }

    @Test
    void takesAVirtualRideForIndoor() {
        Recording recording = read(new GpxFileBuilder()
                .text("<trk><type>VirtualRide</type>" + trackOf(timed("2026-05-01T06:00:00Z")))
                .build());
        assertThat(recording.subSport()).isEqualTo(SubSport.VIRTUAL);
        assertThat(recording.indoor()).isTrue();
    }

    @Test
    void refusesRoutesWaypointsAndEmptyTracks() {
        assertNoActivity("<rte><rtept lat='1' lon='1'/></rte>", "route");
        assertNoActivity("<wpt lat='1' lon='1'/>", "waypoints");
        assertNoActivity("<trk><trkseg></trkseg></trk>", "empty track");
        assertNoActivity("", "no track");
    }

    @Test
    void readsTheTrackBesideARoute() {
        Recording recording = read(new GpxFileBuilder()
                .text("<rte><rtept lat='1' lon='1'/></rte>")
                .track(SampleRecordings.morningRun())
                .build());
        assertThat(codes(recording)).containsExactly(Code.PARTS_IGNORED);
    }

    @Test
    void keepsWhatStoodBeforeTheFileBreaks() {
        byte[] run = SampleRecordings.morningRun().gpx();
        Recording half = read(Arrays.copyOf(run, run.length / 2));
        assertThat(half.streams().size()).isBetween(1_200, 1_700);
        assertThat(codes(half)).containsExactly(Code.DATA_LOST);
    }

    @Test
    void refusesAFileThatBreaksBeforeAnyPoint() {
        assertThat(reasonFor("<gpx version='1.1'><trk><trkseg><trkpt lat=".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesMorePointsOrTracksThanItsLimits() {
        ReadingLimits few = new ReadingLimits(1 << 20, 2, 2, 3, 64, 65_536);
        assertThat(refusal(gpx(point(1, 1, "").repeat(3)), few).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(new GpxFileBuilder().text("<trk/>".repeat(4)).build(), few)
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static void assertNoActivity(String content, String word) {
        byte[] file = new GpxFileBuilder().text(content).build();
        assertThat(reasonFor(file)).isEqualTo(Reason.NO_ACTIVITY);
        assertThat(refusal(file)).hasMessageContaining(word);
    }

    private static Sport sport(String type) {
        return read(new GpxFileBuilder()
                        .text("<trk><type>" + type + "</type>" + trackOf(timed("2026-05-01T06:00:00Z")))
                        .build())
                .sport();
    }

    private static String timed(String time) {
        return timedAt(46, 14, time);
    }

    private static String timedAt(double latitude, double longitude, String time) {
        return point(latitude, longitude, "<time>" + time + "</time>");
    }

    private static String point(double latitude, double longitude, String content) {
        return "<trkpt lat=\"" + latitude + "\" lon=\"" + longitude + "\">" + content + "</trkpt>";
    }

    private static String trackOf(String points) {
        return track(points).substring("<trk>".length());
    }

    private static String track(String points) {
        return "<trk><trkseg>" + points + "</trkseg></trk>";
    }

    private static byte[] gpx(String points) {
        return new GpxFileBuilder().text(track(points)).build();
    }
}
