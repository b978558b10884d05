package io.fitconnect.recording.correction;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.correction.ImpossibleCorrection.Reason;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sets the distance where it was estimated, as on a treadmill: distances and speeds grow by the same factor everywhere. Where
 * positions tell the way there is nothing to set.
 *
 * @param meters of the whole recording, more than 0
 */
public record CorrectedDistance(double meters) implements Correction {

    @Override
    public Recording apply(Recording recording) {
        if (recording.streams().hasPositions()) {
            throw new ImpossibleCorrection(Reason.HAS_POSITIONS, 0);
        }
        Double measured = recording.totals().distanceMeters();
        if (measured == null) {
            measured = MeasuredTotals.of(recording.streams()).distanceMeters();
        }
        if (measured != null && measured <= 0) {
            throw new ImpossibleCorrection(Reason.NO_DISTANCE, 0);
        }
        double factor = measured == null ? 1 : meters / measured;
        return new Recording(
                recording.start(),
                recording.utcOffset(),
                recording.sport(),
                recording.subSport(),
                recording.name(),
                recording.deviceName(),
                recording.indoor(),
                whole(recording.totals(), factor),
                recording.laps().stream()
                        .map(lap -> new Lap(lap.index(), lap.start(), scaled(lap.totals(), factor)))
                        .toList(),
                Streams.of(
                        recording.streams().all().stream()
                                .map(stream -> scaled(stream, factor))
                                .toList(),
                        recording.streams().segments()),
                recording.warnings(),
                recording.poolSwim());
    }

    private Totals whole(Totals totals, double factor) {
        Duration time = totals.moving() == null ? totals.elapsed() : totals.moving();
        Double average = time == null || time.isZero() ? null : Double.valueOf(meters * 1e3 / time.toMillis());
        return with(totals, meters, average, product(totals.maxSpeedMetersPerSecond(), factor));
    }

    private static Totals scaled(Totals totals, double factor) {
        return with(
                totals,
                product(totals.distanceMeters(), factor),
                product(totals.averageSpeedMetersPerSecond(), factor),
                product(totals.maxSpeedMetersPerSecond(), factor));
    }

    private static Totals with(
            Totals totals, @Nullable Double distance, @Nullable Double average, @Nullable Double max) {
        return new Totals(
                totals.elapsed(),
                totals.moving(),
                distance,
                totals.ascentMeters(),
                totals.descentMeters(),
                totals.energyKilocalories(),
                totals.averageHeartRateBpm(),
                totals.maxHeartRateBpm(),
                totals.averagePowerWatts(),
                totals.maxPowerWatts(),
                totals.averageCadenceRpm(),
                average,
                max);
    }

    private static @Nullable Double product(@Nullable Double value, double factor) {
        return value == null ? null : Double.valueOf(value * factor);
    }

    private static SampleStream scaled(SampleStream stream, double factor) {
        StreamKind kind = stream.kind();
        if (kind != StreamKind.DISTANCE && kind != StreamKind.SPEED) {
            return stream;
        }
        return SampleStream.ofFixedPoint(
                kind,
                Arrays.stream(stream.toFixedPoint())
                        .map(value -> kind.toFixedPoint(kind.fromFixedPoint(value) * factor))
                        .toArray());
    }
}
