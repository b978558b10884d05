package io.fitconnect.recording.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Efforts against a {@link SlowEfforts slow reading} of the same samples. */
class EffortsPropertyTests {

    private static final int ROUNDS = 60;

    private final AnyStreams any = new AnyStreams(9);

    @Test
    void histogramsHoldTheTimeAtEachValue() {
        for (int round = 0; round < ROUNDS; round++) {
            Streams streams = any.next();
            Efforts efforts = Efforts.of(streams);
            SlowEfforts slow = new SlowEfforts(streams);

            double[] beats = slow.secondsAt(StreamKind.HEART_RATE, 1, 400);
            double[] watts = slow.secondsAt(StreamKind.POWER, 5, 400);
            assertThat(spread(efforts.heartRate().orElse(null), 400)).containsExactly(beats, within(1e-9));
            assertThat(spread(efforts.power().orElse(null), 400)).containsExactly(watts, within(1e-9));
            assertThat(efforts.power().isPresent())
                    .isEqualTo(DoubleStream.of(watts).sum() > 0);
        }
    }

    @Test
    void noDurationHasMorePower() {
        for (int round = 0; round < ROUNDS; round++) {
            Streams streams = any.next();
            SlowEfforts slow = new SlowEfforts(streams);
            for (BestPower best : shortOnes(Efforts.of(streams).best().powers(), BestPower::durationSeconds)) {
                assertThat(best.averagePowerWatts() * best.durationSeconds())
                        .isCloseTo(slow.mostWork(best.durationSeconds()), within(1e-6));
            }
        }
    }

    @Test
    void noDurationCoversMoreDistance() {
        for (int round = 0; round < ROUNDS; round++) {
            Streams streams = any.next();
            SlowEfforts slow = new SlowEfforts(streams);
            for (BestDistance best : shortOnes(Efforts.of(streams).best().distances(), BestDistance::durationSeconds)) {
                assertThat(best.distanceMeters()).isCloseTo(slow.mostMeters(best.durationSeconds()), within(1e-6));
            }
        }
    }

    @Test
    void bestTimesGrowWithTheirDistanceAndCoverIt() {
        for (int round = 0; round < ROUNDS; round++) {
            Streams streams = any.next();
            SlowEfforts slow = new SlowEfforts(streams);
            double before = 0;
            for (BestTime best : Efforts.of(streams).best().times()) {
                assertThat(best.seconds()).isGreaterThan(before);
                assertThat(slow.metersAt(best.startSeconds() + best.seconds()) - slow.metersAt(best.startSeconds()))
                        .isCloseTo(best.distanceMeters(), within(1e-6));
                before = best.seconds();
            }
        }
    }

    @Test
    void splitsAddUpToTheWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            Streams streams = any.next();
            SlowEfforts slow = new SlowEfforts(streams);
            var splits = Efforts.of(streams).splits();
            double meters = 0;
            double seconds = slow.firstSecond();
            for (Split split : splits) {
                meters += split.distanceMeters();
                seconds += split.elapsedSeconds();
                assertThat(split.movingSeconds()).isBetween(0.0, split.elapsedSeconds() + 1e-9);
                assertThat(split.distanceMeters() == 1_000 || split.index() == splits.size() - 1)
                        .isTrue();
                assertThat(slow.metersAt(seconds)).isCloseTo(meters, within(1e-6));
            }
            if (!splits.isEmpty()) {
                assertThat(meters).isCloseTo(slow.meters(), within(1e-6));
            }
        }
    }

    @Test
    void timedTracksAscendAndFollowTheDistance() {
        for (int round = 0; round < ROUNDS; round++) {
            Streams streams = any.next();
            SlowEfforts slow = new SlowEfforts(streams);
            Efforts.of(streams).timedTrack().ifPresent(track -> {
                List<Double> meters = track.distanceMeters();
                assertThat(track.seconds()).hasSizeLessThanOrEqualTo(TimedTrack.MOST_POINTS);
                assertThat(track.seconds().stream().distinct().sorted().toList())
                        .isEqualTo(track.seconds());
                for (int i = 0; meters != null && i < meters.size(); i++) {
                    assertThat(meters.get(i))
                            .isCloseTo(slow.metersAt(track.seconds().get(i)), within(1e-6));
                }
            });
        }
    }

    /** The slow reading takes the square of a duration. */
    private static <T> List<T> shortOnes(List<T> efforts, ToIntFunction<T> seconds) {
        return efforts.stream()
                .filter(effort -> seconds.applyAsInt(effort) <= 300)
                .toList();
    }

    private static double[] spread(@Nullable Histogram histogram, int bins) {
        double[] seconds = new double[bins];
        for (int i = 0; histogram != null && i < histogram.seconds().size(); i++) {
            seconds[(int) Math.round(histogram.lowestEdge() / histogram.binWidth()) + i] =
                    histogram.seconds().get(i);
        }
        return seconds;
    }
}
