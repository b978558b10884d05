package io.fitconnect.recording.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.Decode;
import io.fitconnect.recording.Lap;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.effort.Efforts;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again as the same. */
class ExportFormatTests {

    private static final Instant START = Instant.parse("2026-11-21T05:32:10Z");

    static Stream<Recording> recordings() {
        return Stream.of(
                        SampleRecordings.morningRun().fit(),
                        SampleRecordings.longRide().tcx(),
                        SampleRecordings.morningRun().gpx(),
                        SampleRecordings.indoorRide().fit(),
                        SampleRecordings.triathlon())
                .flatMap(file -> read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void fitKeepsSamplesTotalsAndLaps(Recording recording) {
        Recording again = again(ExportFormat.FIT, recording);

        assertThat(again.start()).isEqualTo(recording.start());
        assertThat(again.sport()).isEqualTo(recording.sport());
        assertThat(again.subSport()).isEqualTo(recording.subSport());
        assertSameSums(again.totals(), recording.totals());
        assertThat(again.totals().elapsed()).isEqualTo(recording.totals().elapsed());
        assertThat(again.totals().maxPowerWatts()).isEqualTo(recording.totals().maxPowerWatts());
        assertSameLaps(again, recording);
        assertSame(again, recording, StreamKind.TIME, StreamKind.LATITUDE, StreamKind.LONGITUDE);
        assertSame(again, recording, StreamKind.DISTANCE, StreamKind.SPEED);
        assertSame(again, recording, StreamKind.HEART_RATE, StreamKind.POWER, StreamKind.CADENCE);
        assertThat(again.streams().segments()).isEqualTo(recording.streams().segments());
        assertThat(Efforts.of(again.streams()).best())
                .isEqualTo(Efforts.of(recording.streams()).best());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void tcxKeepsSamplesTotalsAndLaps(Recording recording) {
        Recording again = again(ExportFormat.TCX, recording);

        assertThat(again.start()).isEqualTo(recording.start());
        assertSumsOfLaps(again, recording);
        assertSameLaps(again, recording);
        assertSame(again, recording, StreamKind.TIME, StreamKind.LATITUDE, StreamKind.LONGITUDE);
        assertSame(again, recording, StreamKind.DISTANCE, StreamKind.SPEED, StreamKind.ALTITUDE);
        assertSame(again, recording, StreamKind.HEART_RATE, StreamKind.POWER, StreamKind.CADENCE);
        assertThat(again.streams().segments()).isEqualTo(recording.streams().segments());
        assertThat(Efforts.of(again.streams()).splits())
                .isEqualTo(Efforts.of(recording.streams()).splits());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void gpxKeepsLocatedSamples(Recording recording) {
        assertThat(ExportFormat.GPX.canCarry(recording))
                .isEqualTo(recording.streams().hasPositions());
        if (recording.streams().hasPositions()) {
            Recording again = again(ExportFormat.GPX, recording);

            assertThat(again.name()).isEqualTo(recording.name());
            assertThat(again.sport()).isEqualTo(recording.sport());
            assertSame(again, located(recording), StreamKind.LATITUDE, StreamKind.LONGITUDE, StreamKind.ALTITUDE);
            assertSame(again, located(recording), StreamKind.HEART_RATE, StreamKind.POWER, StreamKind.SPEED);
            assertThat(firstTime(again)).isEqualTo(firstTime(located(recording)));
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void garminFindsTheFitFileWhole(Recording recording) {
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(written(ExportFormat.FIT, recording))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void fitAndGpxNameEachSport(Sport sport) {
        Recording recording = of(sport, null);

        assertThat(again(ExportFormat.FIT, recording).sport()).isEqualTo(sport);
        assertThat(again(ExportFormat.GPX, recording).sport()).isEqualTo(sport);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"KITE_SURFING", "WIND_SURFING", "STAND_UP_PADDLING"})
    void fitNamesEachSubSportThatItKnows(SubSport subSport) {
        assertThat(again(ExportFormat.FIT, of(Sport.CYCLING, subSport)).subSport())
                .isEqualTo(subSport);
    }

    @Test
    void fitKeepsFractionsOfACadence() {
        Streams streams = Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, 0, 10, 20), SampleStream.of(StreamKind.CADENCE, 84.5, 90, 88.3)));

        assertSame(
                again(ExportFormat.FIT, withLaps(streams, List.of())),
                withLaps(streams, List.of()),
                StreamKind.CADENCE);
    }

    @Test
    void aLapBeginsWithTheSampleOfItsStart() {
        Totals ten = Totals.builder().moving(Duration.ofSeconds(10)).build();
        Recording recording = withLaps(
                Streams.of(List.of(SampleStream.of(StreamKind.TIME, 0, 5, 10, 15, 20))),
                List.of(
                        new Lap(0, START, ten),
                        new Lap(1, START.plusSeconds(10), ten),
                        new Lap(2, START.plusSeconds(20), ten)));

        assertThat(LapRows.of(recording)).extracting(LapRows::from).containsExactly(0, 2, 4);
        assertThat(LapRows.of(recording)).extracting(LapRows::to).containsExactly(2, 4, 5);
    }

    @Test
    void leavesOutWhatXmlCannotCarry() {
        Recording recording = of(Sport.RUNNING, null);
        Recording odd = new Recording(
                recording.start(),
                null,
                Sport.RUNNING,
                null,
                "a\u0000<&>\uD800b",
                "\u0001x",
                false,
                recording.totals(),
                List.of(),
                recording.streams(),
                List.of());

        assertThat(again(ExportFormat.GPX, odd).name()).isEqualTo("a<&>b");
        assertThat(new String(written(ExportFormat.TCX, odd), StandardCharsets.UTF_8))
                .contains("<Name>x</Name>");
    }

    @Test
    void needPositionsOrAClock() {
        Recording recording = new Recording(
                null,
                null,
                Sport.RUNNING,
                null,
                null,
                null,
                false,
                Totals.builder().build(),
                List.of(),
                Streams.of(List.of()),
                List.of());

        assertThat(ExportFormat.values()).noneMatch(format -> format.canCarry(recording));
    }

    private static Recording withLaps(Streams streams, List<Lap> laps) {
        return new Recording(
                START,
                null,
                Sport.RUNNING,
                null,
                null,
                null,
                false,
                Totals.builder().build(),
                laps,
                streams,
                List.of());
    }

    private static Recording of(Sport sport, @Nullable SubSport subSport) {
        return new Recording(
                START,
                null,
                sport,
                subSport,
                "Name",
                null,
                false,
                Totals.builder().build(),
                List.of(),
                Streams.of(List.of(
                        SampleStream.of(StreamKind.TIME, 0, 10),
                        SampleStream.of(StreamKind.LATITUDE, 50, 50.001),
                        SampleStream.of(StreamKind.LONGITUDE, 8, -8))),
                List.of());
    }

    private static void assertSameSums(Totals again, Totals totals) {
        assertThat(again.moving()).isEqualTo(totals.moving());
        assertThat(again.distanceMeters()).isCloseTo(Objects.requireNonNull(totals.distanceMeters()), within(0.005));
        assertThat(again.averageHeartRateBpm()).isEqualTo(totals.averageHeartRateBpm());
        assertThat(again.maxHeartRateBpm()).isEqualTo(totals.maxHeartRateBpm());
        if (totals.energyKilocalories() != null) {
            assertThat(again.energyKilocalories()).isEqualTo(totals.energyKilocalories());
        }
    }

    /** TCX has no place for totals: they are what the laps add up to, each rounded by itself. */
    private static void assertSumsOfLaps(Recording again, Recording recording) {
        Totals totals = recording.totals();
        List<Integer> energies = recording.laps().stream()
                .map(lap -> lap.totals().energyKilocalories())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        Integer energy = energies.isEmpty()
                ? totals.energyKilocalories()
                : Integer.valueOf(energies.stream().mapToInt(Integer::intValue).sum());
        assertThat(again.totals().moving()).isEqualTo(totals.moving());
        assertThat(again.totals().distanceMeters())
                .isCloseTo(Objects.requireNonNull(totals.distanceMeters()), within(0.005));
        assertThat(again.totals().averageHeartRateBpm())
                .isCloseTo(Objects.requireNonNull(totals.averageHeartRateBpm()), within(1));
        assertThat(again.totals().maxHeartRateBpm()).isEqualTo(totals.maxHeartRateBpm());
        assertThat(again.totals().energyKilocalories()).isEqualTo(energy == null || energy == 0 ? null : energy);
    }

    private static void assertSameLaps(Recording again, Recording recording) {
        if (!recording.laps().isEmpty()) {
            assertThat(again.laps())
                    .extracting(Lap::start)
                    .isEqualTo(recording.laps().stream().map(Lap::start).toList());
            assertThat(again.laps())
                    .extracting(lap -> lap.totals().distanceMeters())
                    .isEqualTo(recording.laps().stream()
                            .map(lap -> lap.totals().distanceMeters())
                            .toList());
        }
    }

    private static void assertSame(Recording again, Recording recording, StreamKind... kinds) {
        for (StreamKind kind : kinds) {
            assertThat(again.streams().find(kind)).isEqualTo(recording.streams().find(kind));
        }
    }

    private static Recording located(Recording recording) {
        SampleStream latitude = recording.streams().find(StreamKind.LATITUDE).orElseThrow();
        int[] rows = IntStream.range(0, latitude.size()).filter(latitude::has).toArray();
        return new Recording(
                recording.start(),
                null,
                recording.sport(),
                null,
                null,
                null,
                false,
                recording.totals(),
                List.of(),
                recording.streams().pick(rows),
                List.of());
    }

    private static Instant firstTime(Recording recording) {
        return Objects.requireNonNull(new SampleRows(recording).time(0));
    }

    private static Recording again(ExportFormat format, Recording recording) {
        return read(written(format, recording)).get(0);
    }

    private static byte[] written(ExportFormat format, Recording recording) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            format.write(recording, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static List<Recording> read(byte[] file) {
        return KnownFormats.reader(ReadingLimits.DEFAULT)
                .read(RecordingFile.of(file))
                .recordings();
    }
}
