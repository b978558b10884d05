package io.fitconnect.recording.tcx;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.refusal;
import static io.fitconnect.recording.ReadingSteps.stream;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.TcxFileBuilder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Files that were once misunderstood, made small. */
class TcxSeenWrongTests {

    private static final Instant START = Instant.parse("2026-05-01T06:00:00Z");

    @Test
    void takesAGapForAPauseWhateverTheHeaderCountsAsTime() {
        for (String header : new String[] {"", "<TotalTimeSeconds>718</TotalTimeSeconds>"}) {
            Recording recording = read(activity(lap(0, header, points(0, 60, "") + points(659, 60, ""))));
            assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(118));
            assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(718));
        }
    }

    @Test
    void believesATimerThatStoodStillInTheGap() {
        Recording recording = read(
                activity(lap(0, "<TotalTimeSeconds>121</TotalTimeSeconds>", points(0, 60, "") + points(659, 60, ""))));
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(121));
    }

    @Test
    void readsPointsThatALaterLapRepeatsOnce() {
        Recording recording = read(activity(lap(0, "", points(0, 100, "")) + lap(100, "", points(0, 160, ""))));
        assertThat(recording.streams().size()).isBetween(160, 161);
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(159));
        assertThat(codes(recording)).containsExactly(Code.REPEATED);
    }

    @Test
    void isNotDatedByALapOfAnotherDay() {
        Recording recording =
                read(activity(lap(-7_000 * 86_400, "", points(0, 60, "")) + lap(60, "", points(60, 60, ""))));
        assertThat(recording.start()).isEqualTo(START);
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(119));
        assertThat(recording.laps()).extracting(Lap::start).containsExactly(null, START.plusSeconds(60));
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void endsWithItsPointsNotWithAStrayTime() {
        Recording recording = read(activity(lap(
                0, "<TotalTimeSeconds>3389</TotalTimeSeconds>", points(0, 3_390, "") + points(20 * 86_400, 1, ""))));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(3_389));
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void halvesRunCadenceThatIsWrittenInSteps() {
        Recording recording = read(activity(lap(
                0,
                "<Extensions><LX><AvgRunCadence>134</AvgRunCadence></LX></Extensions>",
                points(0, 60, "<Extensions><TPX><RunCadence>134</RunCadence></TPX></Extensions>"))));
        assertThat(recording.totals().averageCadenceRpm()).isEqualTo(67);
        assertThat(stream(recording, StreamKind.CADENCE).get(30)).isEqualTo(67);
        assertThat(recording.laps().get(0).totals().averageCadenceRpm()).isEqualTo(67);
    }

    @Test
    void keepsRunCadenceInStrides() {
        Recording recording = read(
                activity(lap(0, "", points(0, 60, "<Extensions><TPX><RunCadence>92</RunCadence></TPX></Extensions>"))));
        assertThat(recording.totals().averageCadenceRpm()).isEqualTo(92);
    }

    @Test
    void saysThatHeadersContradictTheTrack() {
        Recording recording = read(activity(lap(
                0,
                "<TotalTimeSeconds>3312</TotalTimeSeconds><DistanceMeters>18700</DistanceMeters>",
                points(0, 142, ""))));
        assertThat(codes(recording)).containsExactly(Code.TOTALS_DOUBTFUL);
        assertThat(recording.warnings().get(0).sentence())
                .contains("3312 s and 18.7 km")
                .contains("141 s");
    }

    @Test
    void countsTheDistanceFromItsOwnStart() {
        Recording recording = read(activity(lap(
                0,
                "",
                point(0, "<DistanceMeters>42014</DistanceMeters>")
                        + point(10, "<DistanceMeters>42044</DistanceMeters>"))));
        assertThat(stream(recording, StreamKind.DISTANCE).get(0)).isZero();
        assertThat(recording.totals().distanceMeters()).isEqualTo(30);
    }

    @Test
    void takesNoEnergyForUnknown() {
        assertThat(read(activity(lap(0, "<Calories>0</Calories>", points(0, 2, ""))))
                        .totals()
                        .energyKilocalories())
                .isNull();
    }

    @Test
    void takesTheDateOfItsId() {
        Recording recording =
                read(activity("<Id>2026-05-01T06:00:00Z</Id><Lap><DistanceMeters>900</DistanceMeters></Lap>"));
        assertThat(recording.start()).isEqualTo(START);
    }

    @Test
    void refusesWhatTellsNeitherWhenNorHowLong() {
        byte[] undated = activity("<Lap><DistanceMeters>900</DistanceMeters><Track><Trackpoint/></Track></Lap>");
        assertThat(refusal(undated).reason()).isEqualTo(Reason.NO_TIMES);
        assertThat(refusal(activity("\n<Lap StartTime='noon'><DistanceMeters>900</DistanceMeters></Lap>")))
                .hasMessageContaining("noon")
                .hasMessageContaining("line 4");
    }

    @Test
    void keepsADurationWithoutADate() {
        Recording recording = read(activity("<Lap><TotalTimeSeconds>600</TotalTimeSeconds></Lap>"));
        assertThat(recording.start()).isNull();
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofMinutes(10));
        assertThat(codes(recording)).containsExactly(Code.NO_TIMES);
    }

    private static String lap(int second, String header, String points) {
        return "<Lap StartTime='" + START.plusSeconds(second) + "'>" + header + "<Track>" + points + "</Track></Lap>";
    }

    private static String points(int from, int count, String content) {
        StringBuilder points = new StringBuilder();
        for (int second = from; second < from + count; second++) {
            points.append(point(
                    second,
                    "<Position><LatitudeDegrees>" + (46 + (second % 10_000) * 3e-5)
                            + "</LatitudeDegrees><LongitudeDegrees>14</LongitudeDegrees></Position>" + content));
        }
        return points.toString();
    }

    private static String point(int second, String content) {
        return "<Trackpoint><Time>" + START.plusSeconds(second) + "</Time>" + content + "</Trackpoint>";
    }

    private static byte[] activity(String laps) {
        return new TcxFileBuilder()
                .text("<Activities><Activity Sport='Running'>" + laps + "</Activity></Activities>")
                .build();
    }
}
