package io.fitconnect.gamification.fairness;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A recording that was made up, second by second: a way that winds, hills, a speed that follows the slope, positions with the slowly wandering noise of a
 * receiver, and a heart that follows the effort.
 */
final class MadeUpTrack {

    private static final double METERS_PER_DEGREE = 111_195;

    private final Random random;
    private final List<double[]> samples = new ArrayList<>();
    private String sport = "running";
    private double north = 5_000;
    private double east;
    private double heading;
    private double metersAbove = 200;
    private double noiseNorth;
    private double noiseEast;
    private double noiseMeters = 3;
    private double heart = 80;
    private double restingHeart;
    private double seconds;

    MadeUpTrack(long seed) {
        random = new Random(seed);
        heading = random.nextDouble() * 2 * Math.PI;
        restingHeart = 50 + random.nextInt(20);
        east = random.nextInt(100_000);
    }

    MadeUpTrack sport(String key) {
        sport = key;
        return this;
    }

    MadeUpTrack noise(double meters) {
        noiseMeters = meters;
        return this;
    }

    /** Moves for so many seconds. */
    MadeUpTrack move(int length, double metersPerSecond, double slope, double heartTarget) {
        double speed = metersPerSecond;
        double drift = 0;
        for (int second = 0; second < length; second++) {
            drift = 0.95 * drift + 0.05 * metersPerSecond * random.nextGaussian() * 0.25;
            speed += Math.max(-1.2, Math.min(1.2, metersPerSecond + drift - speed));
            step(Math.max(0, speed), slope, heartTarget);
        }
        return this;
    }

    MadeUpTrack stand(int length) {
        for (int second = 0; second < length; second++) {
            step(0, 0, restingHeart + 30);
        }
        return this;
    }

    /** From a standstill as a car: so many metres per second more each second. */
    MadeUpTrack launch(double gain, double to) {
        for (double speed = gain; speed < to; speed += gain) {
            step(speed, 0, restingHeart + 15);
        }
        return this;
    }

    /** The same heart rate at each second, or none where NaN. */
    MadeUpTrack heart(double rate) {
        samples.forEach(sample -> sample[4] = rate);
        return this;
    }

    /** As if everything had taken so much less or more time. */
    MadeUpTrack stretchTime(double factor) {
        samples.forEach(sample -> sample[0] *= factor);
        return this;
    }

    private void step(double speed, double slope, double heartTarget) {
        heading += random.nextGaussian() * 0.05 + (random.nextInt(150) == 0 ? random.nextGaussian() : 0);
        north += speed * Math.cos(heading);
        east += speed * Math.sin(heading);
        metersAbove += speed * slope;
        noiseNorth = 0.98 * noiseNorth + 0.2 * noiseMeters * random.nextGaussian() * 0.3;
        noiseEast = 0.98 * noiseEast + 0.2 * noiseMeters * random.nextGaussian() * 0.3;
        heart += (heartTarget - heart) * 0.03 + random.nextGaussian() * 0.7;
        samples.add(new double[] {seconds++, north + noiseNorth, east + noiseEast, metersAbove, heart});
    }

    /** Another person who was there at the same time, some metres aside, with a receiver of their own. */
    MadeUpTrack companion(long seed) {
        Random theirs = new Random(seed);
        MadeUpTrack other = new MadeUpTrack(seed).sport(sport);
        double sideNorth = 0;
        double sideEast = 0;
        for (double[] sample : samples) {
            sideNorth = 0.98 * sideNorth + theirs.nextGaussian() * 0.5;
            sideEast = 0.98 * sideEast + theirs.nextGaussian() * 0.5;
            other.samples.add(new double[] {
                sample[0],
                sample[1] + sideNorth,
                sample[2] + sideEast,
                sample[3] + theirs.nextGaussian() * 0.2,
                sample[4] + theirs.nextGaussian() * 5
            });
        }
        return other;
    }

    /** The same samples, moved in time and cut to a part of them. */
    MadeUpTrack copy(double from, double until, double secondsLater, double jitterMeters) {
        MadeUpTrack copy = new MadeUpTrack(1).sport(sport);
        Random jitter = new Random(99);
        for (double[] sample : samples.subList((int) (samples.size() * from), (int) (samples.size() * until))) {
            double[] copied = sample.clone();
            copied[0] += secondsLater;
            copied[1] += jitterMeters * jitter.nextGaussian();
            copied[2] += jitterMeters * jitter.nextGaussian();
            copy.samples.add(copied);
        }
        return copy;
    }

    String sport() {
        return sport;
    }

    Judged judged() {
        double first = samples.get(0)[0];
        Streams streams = Streams.of(List.of(
                stream(StreamKind.TIME, sample -> sample[0] - first),
                stream(StreamKind.LATITUDE, sample -> sample[1] / METERS_PER_DEGREE),
                stream(StreamKind.LONGITUDE, sample -> sample[2] / METERS_PER_DEGREE),
                stream(StreamKind.ALTITUDE, sample -> sample[3]),
                stream(StreamKind.HEART_RATE, sample -> Math.round(sample[4]))));
        return Judged.of(false, MeasuredTotals.of(streams), streams);
    }

    private SampleStream stream(StreamKind kind, ToDoubleFunction<double[]> value) {
        return SampleStream.of(kind, samples.stream().mapToDouble(value).toArray());
    }
}
