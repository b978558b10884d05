package io.fitconnect.promo.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SequentialTestTests {

    private static final int CAMPAIGNS = 1_000;
    private static final int BATCHES = 200;
    private static final int PEOPLE_A_BATCH = 100;
    private static final double LEVEL = 0.05;

    /** Each of 1,000 campaigns without a difference is looked at 200 times. */
    @Test
    void keepsItsLevelHoweverOftenOneLooks() {
        double alarms = share(0.5, 0.05, 0.05, 20);
    }

    @Test
    void keepsItsLevelWithUnevenVariantsAndRareSuccesses() {
        assertThat(share(0.9, 0.005, 0.005, 21)).isLessThanOrEqualTo(LEVEL);
    }

    /** A test of fixed size that is looked at as often reports a difference far too often: what the sequential one is for. */
    @Test
    void isNeededBecauseAFixedTestFailsWhenPeekedAt() {
        Random random = new Random(22);
        int alarms = 0;
        for (int i = 0; i < CAMPAIGNS; i++) {
            alarms += peekAtAFixedTest(random) ? 1 : 0;
        }

        assertThat(alarms / (double) CAMPAIGNS).isGreaterThan(3 * LEVEL);
    }

    @Test
    void findsADifference() {
        assertThat(share(0.5, 0.05, 0.07, 23)).isGreaterThan(0.9);
    }

    @Test
    void neverTakesBackWhatItReported() {
        SequentialTest test = SequentialTest.begin(0.5);
        for (int i = 0; i < 30; i++) {
            test = test.plus(new Outcomes(100, 5), new Outcomes(100, 25));
        }
        double reported = test.pValue();
        for (int i = 0; i < 300; i++) {
            test = test.plus(new Outcomes(100, 10), new Outcomes(100, 10));
        }

        assertThat(reported).isLessThan(0.001);
        assertThat(test.pValue()).isEqualTo(reported);
    }

    private static double share(double controlShare, double ofControl, double ofVariant, long seed) {
        Random random = new Random(seed);
        int reported = 0;
        for (int i = 0; i < CAMPAIGNS; i++) {
            SequentialTest test = SequentialTest.begin(controlShare);
            for (int batch = 0; batch < BATCHES && !test.differs(LEVEL); batch++) {
                test = add(test, controlShare, ofControl, ofVariant, random);
            }
            reported += test.differs(LEVEL) ? 1 : 0;
        }
        return reported / (double) CAMPAIGNS;
    }

    private static SequentialTest add(
            SequentialTest test, double controlShare, double ofControl, double ofVariant, Random random) {
        int inControl = 0;
        int successesOfControl = 0;
        int successesOfVariant = 0;
        for (int person = 0; person < PEOPLE_A_BATCH; person++) {
            if (random.nextDouble() < controlShare) {
                inControl++;
                successesOfControl += random.nextDouble() < ofControl ? 1 : 0;
            } else {
                successesOfVariant += random.nextDouble() < ofVariant ? 1 : 0;
            }
        }
        return test.plus(
                new Outcomes(inControl, successesOfControl),
                new Outcomes(PEOPLE_A_BATCH - inControl, successesOfVariant));
    }

    private static boolean peekAtAFixedTest(Random random) {
        double people = 0;
        double a = 0;
        double b = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int person = 0; person < PEOPLE_A_BATCH / 2; person++) {
                people++;
                a += random.nextDouble() < 0.05 ? 1 : 0;
                b += random.nextDouble() < 0.05 ? 1 : 0;
            }
            double pooled = (a + b) / (2 * people);
            double deviation = Math.sqrt(2 * pooled * (1 - pooled) / people);
            if (deviation > 0 && Math.abs(a - b) / people / deviation > 1.96) {
                return true;
            }
        }
        return false;
    }
}
