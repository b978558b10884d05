package io.fitconnect.recording.gpx;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.readAll;
import static io.fitconnect.recording.ReadingSteps.refusal;
import static io.fitconnect.recording.ReadingSteps.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.GpxFileBuilder;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were once misunderstood, made small. */
class GpxSeenWrongTests {

    private static final Instant START = Instant.parse("2026-05-01T06:00:00Z");

    @Test
    void takesAGapWithoutANewSegmentForAPause() {
        Recording recording = read(track(points(0, 60) + points(659, 60)));
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(118));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(718));
        assertThat(recording.streams().segments()).hasSize(2);
        assertThat(recording.warnings()).isEmpty();
    }

    @Test
    void datesNothingByAPointOfAnotherTime() {
        for (String stray : new String[] {"2006-09-15T06:00:00Z", "2045-12-01T06:00:00Z", "2026-05-02T06:00:30Z"}) {
            Recording recording = read(track(point(0, "<time>" + stray + "</time>") + points(0, 60)));
            assertThat(recording.start()).isEqualTo(START);
            assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(59));
            assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
        }
    }

    @Test
    void makesNoTrainingOfWeeksFromTwoPoints() {
        for (String second : new String[] {"2026-05-26T06:00:00Z", "2026-06-15T06:00:00Z"}) {
            Recording recording =
                    read(track(point(0, "<time>" + START + "</time>") + point(1, "<time>" + second + "</time>")));
            assertThat(recording.totals().elapsed()).isEqualTo(Duration.ZERO);
            assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
        }
    }

    @Test
    void partsATrackOfManyPointsOnDifferentDays() {
        assertThat(readAll(track(points(0, 60) + points(10 * 86_400, 40))))
                .extracting(Recording::start)
                .containsExactly(START, START.plusSeconds(10 * 86_400));
    }

    @Test
    void leavesOutAPointThatCannotBeReached() {
        Recording recording = read(track(points(0, 60) + at(60, 46.1, 14) + points(61, 59)));
        assertThat(recording.totals().distanceMeters()).isCloseTo(397, within(2.0));
        assertThat(codes(recording)).containsExactly(Code.IMPOSSIBLE_POSITIONS);
        Recording farther = read(track(points(0, 60) + at(60, -46, -160) + points(61, 59)));
        assertThat(farther.totals().distanceMeters()).isCloseTo(397, within(2.0));
    }

    @Test
    void countsATrackThatStandsTwiceOnce() {
        SampleActivity run = SampleRecordings.run(START, 10, 1);
        Recording recording = read(new GpxFileBuilder().track(run).track(run).build());
        assertThat(recording.totals().distanceMeters()).isBetween(run.distance() * 0.997, run.distance() * 1.003);
        assertThat(codes(recording)).containsExactly(Code.REPEATED);
    }

    @Test
    void countsWhatTwoDevicesRecordedAtOnceOnce() {
        SampleActivity run = SampleRecordings.run(START, 10, 1);
        SampleActivity beside = SampleRecordings.run(START.plusMillis(500), 9, 1);
        Recording recording = read(new GpxFileBuilder().track(run).track(beside).build());
        assertThat(recording.totals().distanceMeters()).isBetween(run.distance() * 0.997, run.distance() * 1.003);
        assertThat(codes(recording)).containsExactly(Code.REPEATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T08:00:00+0200, 7200",
        "2026-05-01T08:00:00+02, 7200",
        "2026-05-01T08:00:00.000+02:00, 7200",
        "2026-05-01 06:00:00, 0",
        "2026-05-01T06:00:00, 0",
        "2026-05-01T06:00Z, 0",
        "2026-05-01t06:00:00z, 0",
        "2026/05/01 06:00:00 UTC, 0",
        "20260501T060000Z, 0",
        "2026-04-30T23:30:00-0630, -23400",
        "\u0662\u0660\u0662\u0666-\u0660\u0665-\u0660\u0661T\u0660\u0666:\u0660\u0660:\u0660\u0660Z, 0",
        "\u096a, 1"
    })
    void readsTimesAsTheyAreWritten(String time, int offsetSeconds) {
        if (offsetSeconds == 1) {
            assertThat(refusal(track(point(0, "<time>" + time + "</time>"))).reason())
                    .isEqualTo(Reason.NO_TIMES);
            return;
        }
        Recording recording = read(track(point(0, "<time>" + time + "</time>")));
        assertThat(recording.start()).isEqualTo(START);
        assertThat(recording.utcOffset())
                .isEqualTo(offsetSeconds == 0 ? null : ZoneOffset.ofTotalSeconds(offsetSeconds));
        assertThat(recording.warnings()).isEmpty();
    }

    @Test
    void readsNumbersInOtherDigits() {
        Recording recording = read(track("<trkpt lat='\u0664\u0666\u066b\u0665' lon='\u2212\u0661\u0664'><time>" + START
                + "</time><ele>12,5</ele></trkpt>"));
        assertThat(stream(recording, StreamKind.LATITUDE).get(0)).isEqualTo(46.5);
        assertThat(stream(recording, StreamKind.LONGITUDE).get(0)).isEqualTo(-14);
        assertThat(stream(recording, StreamKind.ALTITUDE).get(0)).isEqualTo(12.5);
    }

    @Test
    void saysWhichLineHasATimeThatCannotBeRead() {
        String times = points(0, 3) + "\n" + point(3, "\n<time>06:00:03</time>");
        Recording recording = read(track(times));
        assertThat(recording.warnings()).extracting(ReadingWarning::code).containsExactly(Code.TIMES_DOUBTFUL);
        assertThat(recording.warnings().get(0).sentence()).contains("line 5").contains("06:00:03");
        assertThat(refusal(track("\n" + point(0, "<time>6 o'clock</time>") + point(1, "<time>later</time>"))))
                .hasMessageContaining("line 4")
                .hasMessageContaining("6 o'clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "ucs-2", "no-such-charset"})
    void readsContentThatDeclaresAnotherEncoding(String declared) {
        byte[] file = new GpxFileBuilder()
                .head("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                .text("<trk><name>Espa\u00f1a</name><trkseg>" + points(0, 2) + "</trkseg></trk>")
                .build();
        assertThat(read(file).name()).isEqualTo("Espa\u00f1a");
    }

    @Test
    void readsUtf16WithoutAMark() {
        String text = new String(track(points(0, 2)), StandardCharsets.UTF_8);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16BE)).start()).isEqualTo(START);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)).start()).isEqualTo(START);
    }

    @Test
    void takesTheTypeOfALinkForNoSport() {
        Recording recording = read(new GpxFileBuilder()
                .text("<trk><link href='x'><text>Ride</text><type>running/html</type></link><trkseg>" + points(0, 2)
                        + "</trkseg></trk>")
                .build());
        assertThat(recording.sport()).isEqualTo(Sport.OTHER);
    }

    @Test
    @Timeout(10)
    void readsThousandsOfTracksInNoTime() {
        String tracks = repeat(9_000, i -> "<trk><trkseg>" + points(i * 4, 3) + "</trkseg></trk>");
        assertThat(read(new GpxFileBuilder().text(tracks).build()).streams().size())
                .isEqualTo(27_000);
    }

    @Test
    void keepsCadenceOnFootInStrides() {
        assertThat(cadence("running", 168)).isEqualTo(84);
        assertThat(cadence("running", 84)).isEqualTo(84);
        assertThat(cadence("hiking", 110)).isEqualTo(55);
        assertThat(cadence("cycling", 130)).isEqualTo(130);
    }

    @Test
    void readsNamesAndFiguresOfTheFileAndItsExtensions() {
        Recording recording = read(new GpxFileBuilder()
                .text("<metadata><name>Sunday</name><desc>Long one</desc><author><name>Anna</name></author></metadata>"
                        + "<trk><extensions><x:stats><x:Calories>412</x:Calories><x:AvgHR>141</x:AvgHR><x:maxHR>170</x:maxHR>"
                        + "</x:stats></extensions><trkseg>" + points(0, 2) + "</trkseg></trk>")
                .build());
        assertThat(recording.name()).isEqualTo("Sunday");
        assertThat(recording.totals().energyKilocalories()).isEqualTo(412);
        assertThat(recording.totals().averageHeartRateBpm()).isEqualTo(141);
        assertThat(recording.totals().maxHeartRateBpm()).isEqualTo(170);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gpxtpx:hr", "ns3:hr", "gpxdata:hr", "HeartRate", "a:heart_rate", "heart-rate", "x:HeartRateBpm"
            })
    void readsHeartRatesUnderTheirManyNames(String name) {
        Recording recording = read(
                track(point(0, "<time>" + START + "</time><extensions><" + name + ">141</" + name + "></extensions>")));
        assertThat(recording.totals().averageHeartRateBpm()).isEqualTo(141);
    }

    private static int cadence(String type, int written) {
        Recording recording = read(new GpxFileBuilder()
                .text("<trk><type>" + type + "</type><trkseg>"
                        + repeat(
                                60,
                                i -> point(
                                        i,
                                        "<time>" + START.plusSeconds(i) + "</time><extensions><cad>"
                                                + (i < 5 ? 0 : written) + "</cad></extensions>"))
                        + "</trkseg></trk>")
                .build());
        return (int) stream(recording, StreamKind.CADENCE).get(30);
    }

    /** Points at every second that go north at about 3.3 m/s. */
    private static String points(int from, int count) {
        return repeat(count, i -> point(from + i, "<time>" + START.plusSeconds(from + i) + "</time>"));
    }

    private static String repeat(int count, IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(part.apply(i));
        }
        return all.toString();
    }

    private static String point(int second, String content) {
        return "<trkpt lat='" + (46 + (second % 10_000) * 3e-5) + "' lon='14'>" + content + "</trkpt>";
    }

    private static String at(int second, double latitude, double longitude) {
        return "<trkpt lat='" + latitude + "' lon='" + longitude + "'><time>" + START.plusSeconds(second)
                + "</time></trkpt>";
    }

    private static byte[] track(String points) {
        return new GpxFileBuilder()
                .text("<trk><trkseg>" + points + "</trkseg></trk>")
                .build();
    }
}
