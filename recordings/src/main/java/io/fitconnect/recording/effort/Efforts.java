package io.fitconnect.recording.effort;

import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an athlete did within a recording.
 *
 * @param heartRate in bins of 1 beat per minute
 * @param power in bins of 5 watts
 * @param speed in bins of 0.05 m/s; computed from the distance where the device measured none
 * @param splits at most 1,000, empty without distances
 */
public record Efforts(
        Optional<Histogram> heartRate,
        Optional<Histogram> power,
        Optional<Histogram> speed,
        OptionalInt normalizedPowerWatts,
        BestEfforts best,
        List<Split> splits,
        Optional<TimedTrack> timedTrack) {

    private static final int HEART_RATE_BIN = 1;
    private static final int POWER_BIN = 5;
    private static final int SPEED_BIN = 50;

    /** Everything that samples with times allow; nothing at all without times. */
    public static Efforts of(Streams samples) {
        Timeline timeline = Timeline.of(samples.withDistance());
        Curve distance = DistanceCurve.of(timeline);
        HeldValues heartRate = held(timeline, StreamKind.HEART_RATE);
        HeldValues power = held(timeline, StreamKind.POWER);
        HeldValues speed = new HeldValues(timeline, SpeedOverGround.of(timeline, distance));
        Optional<Histogram> powers = Histogram.of(power, StreamKind.POWER, POWER_BIN);
        return new Efforts(
                Histogram.of(heartRate, StreamKind.HEART_RATE, HEART_RATE_BIN),
                powers,
                Histogram.of(speed, StreamKind.SPEED, SPEED_BIN),
                NormalizedPower.of(power),
                BestEfforts.of(distance, powers.isPresent() ? power.integral() : new CurveCorners(0).curve()),
                new Splits(timeline, distance, Splits.Average.of(heartRate), Splits.Average.of(power)).list(),
                TimedTrack.of(timeline, distance));
    }

    private static HeldValues held(Timeline timeline, StreamKind kind) {
        return new HeldValues(timeline, timeline.values(kind));
    }
}
