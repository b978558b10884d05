package io.fitconnect.recording.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.correction.ImpossibleCorrection.Reason;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTests {

    private static final Recording RUN = read(SampleRecordings.morningRun().fit());
    private static final Recording TRAINER = read(SampleRecordings.indoorRide().fit());
    private static final Instant START = Objects.requireNonNull(RUN.start());
    private static final long LAST = Moments.of(RUN).lastMillis();

    @Test
    void cropsTimeWayLapsAndEnergy() {
        Recording piece = new Crop(600_000, 1_200_000).apply(RUN);

        assertThat(piece.start()).isEqualTo(START.plusSeconds(600));
        assertThat(piece.totals().elapsed()).isEqualTo(Duration.ofMinutes(10));
        assertThat(piece.totals().distanceMeters()).isLessThan(distanceOf(RUN)).isPositive();
        assertThat(piece.laps()).isNotEmpty().extracting(Lap::index).startsWith(0);
        assertThat(piece.laps())
                .allSatisfy(lap -> assertThat(lap.start()).isBetween(START.plusSeconds(600), START.plusSeconds(1_200)));
    }

    @ParameterizedTest
    @CsvSource({
        "-5000, 100000, OUTSIDE",
        "100000, 90000, OUTSIDE",
        "0, 99999999, OUTSIDE",
        "100000, 100500, NOTHING_LEFT"
    })
    void refusesACropThatDoesNotFit(long from, long to, Reason reason) {
        assertThatThrownBy(() -> new Crop(from, to).apply(RUN))
                .asInstanceOf(type(ImpossibleCorrection.class))
                .extracting(ImpossibleCorrection::reason, ImpossibleCorrection::lastMillis)
                .containsExactly(reason, LAST);
    }

    @Test
    void refusesACropThatCutsNothing() {
        assertThatThrownBy(() -> new Crop(0, LAST).apply(RUN)).hasMessageContaining(Reason.NOTHING_CUT.name());
    }

    @Test
    void refusesToSplitAtTheVeryEnds() {
        assertThatThrownBy(() -> Split.at(0, RUN)).hasMessageContaining(Reason.AT_THE_ENDS.name());
        assertThatThrownBy(() -> Split.at(LAST, RUN)).hasMessageContaining(Reason.AT_THE_ENDS.name());
        assertThatThrownBy(() -> Split.at(LAST + 5_000, RUN)).hasMessageContaining(Reason.OUTSIDE.name());
    }

    /** The second part would be one sample. */
    @Test
    void refusesToSplitAtAPauseBeforeTheLastSample() {
        assertThatThrownBy(() -> Split.at(55_000, OneMinute.pausedBeforeTheLastSample()))
                .hasMessageContaining(Reason.AT_THE_ENDS.name());
    }

    @Test
    void leavesAPauseToNeitherPart() {
        Split split = Split.at(1_560_000, RUN);

        assertThat(split.before().toMillis()).isLessThanOrEqualTo(1_500_000);
        assertThat(split.after().fromMillis()).isGreaterThanOrEqualTo(1_619_000);
    }

    @Test
    void correctsADistanceOnlyWherePositionsDoNotTellIt() {
        assertThatThrownBy(() -> new CorrectedDistance(5_000).apply(RUN))
                .hasMessageContaining(Reason.HAS_POSITIONS.name());

        Recording corrected = new CorrectedDistance(20_000).apply(TRAINER);

        double factor = 20_000 / distanceOf(TRAINER);
        assertThat(corrected.totals().distanceMeters()).isEqualTo(20_000);
        assertThat(corrected.totals().maxSpeedMetersPerSecond())
                .isEqualTo(Objects.requireNonNull(TRAINER.totals().maxSpeedMetersPerSecond()) * factor);
        assertThat(highest(corrected, StreamKind.DISTANCE)).isCloseTo(20_000, within(0.02));
        assertThat(highest(corrected, StreamKind.SPEED))
                .isCloseTo(highest(TRAINER, StreamKind.SPEED) * factor, within(0.001));
        assertThat(highest(corrected, StreamKind.HEART_RATE)).isEqualTo(highest(TRAINER, StreamKind.HEART_RATE));
        assertThat(metersOfLaps(corrected))
                .isNotEmpty()
                .isEqualTo(metersOfLaps(TRAINER).stream()
                        .map(meters -> meters * factor)
                        .toList());
    }

    @Test
    void cannotStretchADistanceOfZero() {
        Recording still = new Recording(
                TRAINER.start(),
                TRAINER.utcOffset(),
                TRAINER.sport(),
                TRAINER.subSport(),
                TRAINER.name(),
                TRAINER.deviceName(),
                TRAINER.indoor(),
                Totals.builder().distanceMeters(0.0).build(),
                List.of(),
                TRAINER.streams(),
                TRAINER.warnings());

        assertThatThrownBy(() -> new CorrectedDistance(5_000).apply(still))
                .hasMessageContaining(Reason.NO_DISTANCE.name());
    }

    @Test
    void givesAPieceTheShareOfTheEnergyThatItsTimeIs() {
        Totals whole = TRAINER.totals();
        int energy = Objects.requireNonNull(whole.energyKilocalories());
        Duration moving = Objects.requireNonNull(whole.moving());

        Totals piece = new Crop(0, 600_000).apply(TRAINER).totals();

        double share = (double) Objects.requireNonNull(piece.moving()).toMillis() / moving.toMillis();
        assertThat(share).isLessThan(0.9);
        assertThat(piece.energyKilocalories()).isEqualTo((int) Math.round(energy * share));
    }

    @Test
    void leavesTheRecordingAsItWas() {
        Recording before = read(SampleRecordings.morningRun().fit());

        new Crop(600_000, 1_200_000).apply(RUN);

        assertThat(RUN).isEqualTo(before);
    }

    private static double highest(Recording recording, StreamKind kind) {
        SampleStream stream = recording.streams().find(kind).orElseThrow();
        return IntStream.of(stream.toFixedPoint())
                .filter(value -> value != SampleStream.MISSING)
                .mapToDouble(kind::fromFixedPoint)
                .max()
                .orElseThrow();
    }

    private static List<Double> metersOfLaps(Recording recording) {
        return recording.laps().stream()
                .map(lap -> Objects.requireNonNull(lap.totals().distanceMeters()))
                .toList();
    }

    private static double distanceOf(Recording recording) {
        return Objects.requireNonNull(recording.totals().distanceMeters());
    }

    private static Recording read(byte[] file) {
        return KnownFormats.reader(ReadingLimits.DEFAULT)
                .read(new RecordingFile(file, null, null))
                .recordings()
                .get(0);
    }
}
