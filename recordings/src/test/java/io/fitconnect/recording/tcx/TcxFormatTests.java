package io.fitconnect.recording.tcx;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.readAll;
import static io.fitconnect.recording.ReadingSteps.reasonFor;
import static io.fitconnect.recording.ReadingSteps.refusal;
import static io.fitconnect.recording.ReadingSteps.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import io.fitconnect.recording.sample.TcxFileBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcxFormatTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Id>2026-05-01T08:00:00+02:00</Id><Lap StartTime='2026-05-01T06:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds></Lap>",
                "<Id>2026-05-01T06:00:00Z</Id><Lap StartTime='2026-05-01T08:00:00+02:00'><TotalTimeSeconds>60</TotalTimeSeconds></Lap>"
            })
    void takesTheOffsetOfALapOrOfTheActivityWherePointsHaveNone(String content) {
        Recording recording = read(activity(content));
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(recording.utcOffset()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void sumsTheLaps() {
        SampleActivity run = SampleRecordings.morningRun();
        Recording recording = read(run.tcx());
        assertThat(recording.totals().distanceMeters()).isCloseTo(run.distance(), within(0.2));
        assertThat(recording.totals().moving()).hasSeconds(run.movingSeconds());
        assertThat(recording.totals().energyKilocalories())
                .isEqualTo(run.laps().stream()
                        .mapToInt(SampleActivity::kilocalories)
                        .sum());
        assertThat(recording.deviceName()).isEqualTo("Sample Watch");
    }

    @Test
    void keepsTheLaps() {
        SampleActivity run = SampleRecordings.morningRun();
        List<SampleActivity> expected = run.laps();
        List<Lap> laps = read(run.tcx()).laps();
        assertThat(laps).hasSameSizeAs(expected);
        for (int i = 0; i < laps.size(); i++) {
            assertThat(laps.get(i).start()).isEqualTo(expected.get(i).start());
            assertThat(laps.get(i).totals().elapsed())
                    .hasSeconds(expected.get(i).elapsedSeconds());
            assertThat(laps.get(i).totals().moving()).hasSeconds(expected.get(i).movingSeconds());
            assertThat(laps.get(i).totals().maxHeartRateBpm())
                    .isEqualTo(expected.get(i).maxHeartRate());
        }
    }

    @Test
    void beginsASegmentWithASecondTrackOfALapOnly() {
        SampleActivity run = SampleRecordings.morningRun();
        assertThat(read(run.tcx()).streams().segments())
                .containsExactly(
                        new Streams.Segment(0, run.pauseFrom() + 1),
                        new Streams.Segment(run.pauseFrom() + 1, run.points().size()));
    }

    @Test
    void readsExtensions() {
        SampleActivity ride = SampleRecordings.longRide();
        Recording recording = read(ride.tcx());
        assertThat(stream(recording, StreamKind.POWER).get(99))
                .isEqualTo(ride.points().get(99).power());
        assertThat(stream(recording, StreamKind.SPEED).get(99))
                .isEqualTo(ride.points().get(99).speed());
        assertThat(recording.totals().averagePowerWatts()).isBetween(ride.averagePower() - 1, ride.averagePower() + 1);
        assertThat(recording.sport()).isEqualTo(Sport.CYCLING);
    }

    @Test
    void readsAnActivityWithoutPositions() {
        Recording recording = read(SampleRecordings.indoorRide().tcx());
        assertThat(recording.streams().hasPositions()).isFalse();
        assertThat(recording.totals().distanceMeters()).isGreaterThan(20_000);
    }

    @Test
    void takesHeadersOfZeroForSilence() {
        Recording recording =
                read(activity("<Lap StartTime='2026-05-01T06:00:00Z'><TotalTimeSeconds>0</TotalTimeSeconds>"
                        + "<DistanceMeters>0</DistanceMeters><Track>"
                        + point("2026-05-01T06:00:00Z", "<DistanceMeters>0</DistanceMeters>")
                        + point("2026-05-01T06:01:00Z", "<DistanceMeters>240</DistanceMeters>")
                        + "</Track></Lap>"));
        assertThat(recording.totals().distanceMeters()).isEqualTo(240);
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void keepsALapWithoutPoints() {
        Recording recording =
                read(activity("<Lap StartTime='2026-05-01T06:00:00Z'><TotalTimeSeconds>1800.5</TotalTimeSeconds>"
                        + "<Calories>250</Calories><Intensity>Active</Intensity></Lap>"));
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofMillis(1_800_500));
        assertThat(recording.totals().distanceMeters()).isNull();
        assertThat(recording.totals().energyKilocalories()).isEqualTo(250);
    }

    @Test
    void doesNotMixPointsWithHeadersOfTheSameName() {
        Recording recording =
                read(activity("<Lap StartTime='2026-05-01T06:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds>"
                        + "<DistanceMeters>200</DistanceMeters><Cadence>80</Cadence><Track>"
                        + point("2026-05-01T06:00:00Z", "<DistanceMeters>7</DistanceMeters><Cadence>60</Cadence>")
                        + "</Track></Lap>"));
        assertThat(recording.totals().distanceMeters()).isEqualTo(200);
        assertThat(recording.laps().get(0).totals().averageCadenceRpm()).isEqualTo(80);
        assertThat(stream(recording, StreamKind.CADENCE).get(0)).isEqualTo(60);
    }

    @Test
    void leavesOutFiguresOfALapThatCannotBeTrue() {
        Recording recording =
                read(activity(("<Lap StartTime='2026-05-01T06:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds>"
                                + "<DistanceMeters>1e308</DistanceMeters><MaximumSpeed>1e9</MaximumSpeed></Lap>")
                        .repeat(2)));
        assertThat(recording.totals().distanceMeters()).isNull();
        assertThat(recording.laps()).hasSize(2).allSatisfy(lap -> {
            assertThat(lap.totals().distanceMeters()).isNull();
            assertThat(lap.totals().maxSpeedMetersPerSecond()).isNull();
        });
        assertThat(codes(recording)).containsExactly(Code.IMPOSSIBLE_VALUES);
    }

    @Test
    void leavesOutTheStartOfALapThatCannotBeTrue() {
        Recording recording = read(activity(lap("06:00:00")
                + "<Lap StartTime='+999999999-01-01T00:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds></Lap>"));
        assertThat(recording.laps()).extracting(Lap::start).containsExactly(recording.start(), null);
        assertThat(recording.laps().get(0).totals().elapsed()).hasMinutes(10);
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void sumsNoMoreEnergyThanATrainingCanTake() {
        Recording recording = read(
                activity(("<Lap StartTime='2026-05-01T06:00:00Z'><Calories>1000000</Calories></Lap>").repeat(3_000)));
        assertThat(recording.totals().energyKilocalories()).isNull();
    }

    @Test
    void convertsSpeedsInKilometresPerHour() {
        StringBuilder points = new StringBuilder();
        for (int second = 0; second < 60; second++) {
            points.append(point(
                    Instant.parse("2026-05-01T06:00:00Z").plusSeconds(second).toString(),
                    "<DistanceMeters>" + second * 3 + "</DistanceMeters><Speed>10.8</Speed>"));
        }
        Recording recording =
                read(activity("<Lap StartTime='2026-05-01T06:00:00Z'><Track>" + points + "</Track></Lap>"));
        assertThat(stream(recording, StreamKind.SPEED).get(30)).isEqualTo(3);
        assertThat(codes(recording)).containsExactly(Code.IMPOSSIBLE_VALUES);
    }

    @Test
    void readsAMultisportSession() {
        byte[] file = new TcxFileBuilder()
                .text("<Activities><MultiSportSession><FirstSport><Activity Sport='Running'>" + lap("06:00:00")
                        + "</Activity></FirstSport><NextSport><Transition StartTime='2026-05-01T06:10:00Z'>"
                        + "<TotalTimeSeconds>90</TotalTimeSeconds></Transition><Activity Sport='Biking'>"
                        + lap("06:11:30") + "</Activity></NextSport></MultiSportSession></Activities>")
                .build();
        List<Recording> sessions = readAll(file);
        assertThat(sessions)
                .extracting(Recording::sport)
                .containsExactly(Sport.RUNNING, Sport.TRANSITION, Sport.CYCLING);
        assertThat(sessions.get(1).totals().moving()).isEqualTo(Duration.ofSeconds(90));
        assertThat(sessions.get(2).start()).isEqualTo(Instant.parse("2026-05-01T06:11:30Z"));
    }

    @Test
    void readsBlanksBeforeTheFile() {
        byte[] run = SampleRecordings.morningRun().tcx();
        byte[] padded = new byte[run.length + 10];
        Arrays.fill(padded, 0, 10, (byte) ' ');
        System.arraycopy(run, 0, padded, 10, run.length);
        assertThat(read(padded)).isEqualTo(read(run));
    }

    @Test
    void keepsWhatStoodBeforeTheFileBreaks() {
        byte[] run = SampleRecordings.morningRun().tcx();
        Recording half = read(Arrays.copyOf(run, run.length / 2));
        assertThat(half.streams().size()).isBetween(1_200, 1_700);
        assertThat(codes(half)).containsExactly(Code.DATA_LOST);
    }

    @Test
    void refusesCoursesAndWorkouts() {
        byte[] course = new TcxFileBuilder()
                .text("<Courses><Course><Name>Loop</Name><Lap/><Track>" + point("2026-05-01T06:00:00Z", "")
                        + "</Track></Course></Courses>")
                .build();
        byte[] workout = new TcxFileBuilder()
                .text("<Workouts><Workout Sport='Running'/></Workouts>")
                .build();
        assertThat(refusal(course)).hasMessageContaining("course");
        assertThat(refusal(workout)).hasMessageContaining("workout");
        assertThat(reasonFor(course)).isEqualTo(Reason.NO_ACTIVITY);
        assertThat(reasonFor(new TcxFileBuilder().build())).isEqualTo(Reason.NO_ACTIVITY);
    }

    @Test
    void refusesMoreThanItsLimits() {
        ReadingLimits few = new ReadingLimits(1 << 20, 2, 2, 2, 64, 65_536);
        byte[] activities = new TcxFileBuilder()
                .text("<Activities>" + "<Activity Sport='Other'></Activity>".repeat(3) + "</Activities>")
                .build();
        byte[] points =
                activity("<Lap><Track>" + point("2026-05-01T06:00:00Z", "").repeat(3) + "</Track></Lap>");
        assertThat(refusal(activities, few).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(activity("<Lap/>".repeat(3)), few).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(points, few).reason()).isEqualTo(Reason.TOO_LARGE);
        byte[] lapsOfTwoActivities = new TcxFileBuilder()
                .text("<Activities><Activity Sport='Running'><Lap/><Lap/></Activity>"
                        + "<Activity Sport='Biking'><Lap/></Activity></Activities>")
                .build();
        assertThat(refusal(lapsOfTwoActivities, few).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static String lap(String time) {
        return "<Lap StartTime='2026-05-01T" + time + "Z'><TotalTimeSeconds>600</TotalTimeSeconds></Lap>";
    }

    private static String point(String time, String content) {
        return "<Trackpoint><Time>" + time + "</Time>" + content + "</Trackpoint>";
    }

    private static byte[] activity(String laps) {
        return new TcxFileBuilder()
                .text("<Activities><Activity Sport='Running'>" + laps + "</Activity></Activities>")
                .build();
    }
}
