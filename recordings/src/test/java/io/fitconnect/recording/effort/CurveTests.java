package io.fitconnect.recording.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.effort.Curve.Stretch;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The walks along the corners against trying every stretch that begins and ends on a fine grid. */
class CurveTests {

    private static final int ROUNDS = 500;
    private static final int STEPS = 4;

    private final Random random = new Random(20261128);

    @Test
    void noStretchOfTheLengthGainsMore() {
        for (int round = 0; round < ROUNDS; round++) {
            Curve curve = anyCurve();
            double length = 1 + random.nextInt(30);
            Optional<Stretch> best = curve.most(length);

            assertThat(best.isPresent()).isEqualTo(curve.start() + length <= curve.end());
            best.ifPresent(stretch -> {
                assertThat(curve.at(stretch.startMillis() + length) - curve.at(stretch.startMillis()))
                        .isCloseTo(stretch.gain(), within(1e-9));
                assertThat(mostOnGrid(curve, length)).isLessThanOrEqualTo(stretch.gain() + 1e-9);
            });
        }
    }

    @Test
    void noShorterStretchGainsAsMuch() {
        for (int round = 0; round < ROUNDS; round++) {
            Curve curve = anyCurve();
            double gain = 1 + random.nextInt(20);
            Optional<Stretch> best = curve.shortest(gain);

            assertThat(best.isPresent()).isEqualTo(curve.at(0) + gain <= curve.total());
            best.ifPresent(stretch -> {
                assertThat(curve.at(stretch.startMillis() + stretch.millis()) - curve.at(stretch.startMillis()))
                        .isCloseTo(gain, within(1e-9));
                assertThat(mostOnGrid(curve, stretch.millis() - 1e-6)).isLessThan(gain);
            });
        }
    }

    @Test
    void anAmountIsReachedFirstWhereTheCurveHadLessBefore() {
        for (int round = 0; round < ROUNDS; round++) {
            Curve curve = anyCurve();
            double amount = curve.at(0) + random.nextDouble() * (curve.total() - curve.at(0));
            double time = curve.reached(amount);

            assertThat(curve.at(time)).isCloseTo(amount, within(1e-9));
            assertThat(time == curve.start() || curve.at(time - 1e-6) < amount).isTrue();
        }
    }

    private static double mostOnGrid(Curve curve, double length) {
        double most = 0;
        for (double start = curve.start(); start + length <= curve.end(); start += 1.0 / STEPS) {
            most = Math.max(most, curve.at(start + length) - curve.at(start));
        }
        return most;
    }

    private Curve anyCurve() {
        int size = 2 + random.nextInt(12);
        double time = random.nextInt(3);
        double amount = random.nextInt(3);
        CurveCorners corners = new CurveCorners(0);
        for (int corner : IntStream.range(0, size).toArray()) {
            corners.add(time, amount);
            time += 1 + random.nextInt(corner % 5 == 4 ? 20 : 4);
            amount += random.nextInt(3) == 0 ? 0 : random.nextInt(8);
        }
        return corners.curve();
    }
}
