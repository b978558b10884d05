package io.fitconnect.training.progress.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.figure.Split;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Load formulas against worked examples that others have published; each test names its source. */
class PublishedLoadTests {

    private static final HeartRateReserve RESERVE = new HeartRateReserve(60, 190);

    /** https://calculatorhub.com/tools/trimp-training-impulse-calculator: 45 min at 150, rest 60, maximum 190, a man: 75.36, of rounded factors. */
    @Test
    void findsTheImpulseOfASteadyHeartRate() {
        assertThat(HeartRateImpulse.MEN.of(45, 150, RESERVE)).isCloseTo(75.36, within(0.04));
    }

    /** The same example, recorded second by second. */
    @Test
    void findsTheSameImpulseOfARecording() {
        Histogram heartRate = new Histogram(150, 1, List.of(45 * 60.0));

        assertThat(HeartRateImpulse.MEN.of(heartRate, RESERVE)).isCloseTo(75.36, within(0.04));
    }

    /** https://fellrnr.com/wiki/TRIMP: women's values per minute reach from 0 to 0.86 e^1.67 at the highest heart rate. */
    @Test
    void weighsTheHeartRateOfWomenByItsOwnCurve() {
        assertThat(HeartRateImpulse.WOMEN.of(1, 190, RESERVE)).isCloseTo(0.86 * Math.exp(1.67), within(1e-9));
        assertThat(HeartRateImpulse.MEN.of(1, 190, RESERVE)).isCloseTo(4.37, within(0.01));
    }

    /**
     * https://endurancenation.vanillacommunities.com/discussion/10126/tss-calculation, after Coggan: 210 W of 280 W is an
     * intensity of 0.75; an hour at threshold is 100, an hour at half of it 25.
     */
    @ParameterizedTest
    @CsvSource({"3600, 280, 280, 100", "3600, 140, 280, 25", "3600, 210, 280, 56.25"})
    void scoresStressOfPower(double seconds, double normalized, double threshold, double score) {
        assertThat(StressScore.of(seconds, normalized / threshold)).isCloseTo(score, within(1e-9));
    }

    /** https://me-create.com/triathlon-24e: 30 min at 5:00/km, threshold 4:30/km: 40.5. */
    @Test
    void scoresStressOfPace() {
        assertThat(StressScore.of(1_800, (1_000 / 300.0) / (1_000 / 270.0))).isCloseTo(40.5, within(0.001));
    }

    /** https://run.analyticszone.app/sr/rtss-calculator: an hour at 4:45/km, threshold 4:15/km: 80. */
    @Test
    void scoresStressOfAnHourBelowThreshold() {
        assertThat(StressScore.of(3_600, 255 / 285.0)).isCloseTo(80, within(0.1));
    }

    /** https://bflcoaching.com/calculators/gap: 1.30, 1.66 and 2.06 times the flat cost uphill, 0.76 and 0.60 downhill. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.05, 1.30", "0.10, 1.66", "0.15, 2.06", "-0.05, 0.76", "-0.10, 0.60"})
    void costsWhatMinettiMeasured(double grade, double factor) {
        assertThat(GradeCost.factor(grade)).isCloseTo(factor, within(0.006));
    }

    /** The same source: 6:00/km on a grade of 5 % is as hard as 4:36/km on the flat, on 8 % as 3:58/km. */
    @ParameterizedTest
    @CsvSource({"50, 276", "80, 238"})
    void adjustsThePaceOfAClimb(double ascent, double flatSecondsPerKilometre) {
        Split kilometre = new Split(1_000, 360, null, ascent, 0.0, null);

        double flat = GradeCost.flatMeters(List.of(kilometre));

        assertThat(360 / flat * 1_000).isCloseTo(flatSecondsPerKilometre, within(1.0));
    }

    /**
     * The measurements themselves: Minetti, Moia, Roi, Susta and Ferretti, Energy cost of walking and running at extreme uphill
     * and downhill slopes, J Appl Physiol 93:1039-1046, 2002, abstract: joules per kilogram and metre of ten runners, mean and
     * standard deviation, on the level and on grades of 0.45, -0.20 and -0.45. The polynomial passes within one deviation.
     */
    @ParameterizedTest
    @CsvSource({"0, 3.40, 0.24", "0.45, 18.93, 1.74", "-0.20, 1.73, 0.36", "-0.45, 3.92, 0.81"})
    void passesThroughWhatWasMeasuredOnSlopes(double grade, double measured, double deviation) {
        assertThat(GradeCost.joules(grade)).isCloseTo(measured, within(deviation));
    }

    /**
     * https://academic.whitworth.edu/hs433/heart_rate_reserve.htm, Karvonen's reserve: 150 of a heart that beats 50 at rest and 200
     * at most are 67 %. http://www.austincc.edu/shopland/worksheet_4.htm: of 75 and 200, 60 % are 150.
     */
    @ParameterizedTest
    @CsvSource({"50, 200, 150, 0.67, 0.005", "75, 200, 150, 0.60, 1e-9"})
    void findsThePartOfTheReserve(int resting, int max, double bpm, double fraction, double precision) {
        assertThat(new HeartRateReserve(resting, max).fraction(bpm)).isCloseTo(fraction, within(precision));
    }

    /** https://afitpilot.com/training-lexicon/trimp: 60 min at 155, rest 55, maximum 190, a man: about 118, of rounded factors. */
    @Test
    void findsTheImpulseOfAnHour() {
        assertThat(HeartRateImpulse.MEN.of(60, 155, new HeartRateReserve(55, 190)))
                .isCloseTo(118, within(0.5));
    }

    /**
     * https://coachrobmuller.blogspot.com/2017/11/if-and-tss.html: 230 W of a threshold of 220 W is an intensity of 1.05, for an
     * hour and a half. The score is that of the formula that https://joefrielsblog.com/oops-what-is-tss/ states after Allen and
     * Coggan: s NP IF / (FTP 3,600) 100.
     */
    @Test
    void scoresStressAsTheFormulaInWattsDoes() {
        double intensity = 230 / 220.0;

        assertThat(intensity).isCloseTo(1.05, within(0.005));
        assertThat(StressScore.of(5_400, intensity))
                .isCloseTo(5_400 * 230 * intensity / (220 * 3_600) * 100, within(1e-9));
    }

    /** https://ironcompare.com/blog/session-rpe-explained, after Foster: 75 minutes at 7 are 525 units. */
    @Test
    void multipliesExertionByMinutes() {
        assertThat(SessionExertion.units(7, 75 * 60)).isEqualTo(525);
    }

    /**
     * https://afitpilot.com/training-lexicon/monotony: 600, 200, 400, 500, 100, 650 and a day of rest: 2,450 in the week, 350 a
     * day. Its rounded monotony, 1.43, lies between those of the deviations of a population and of a sample, and
     * https://calculatorhub.com/tools/training-monotony-calculator says that Foster's is the former: 350 / 234.5.
     */
    @Test
    void findsMonotonyAndStrainOfAWeek() {
        WeekLoad week = WeekSeries.week(
                LocalDate.parse("2026-11-16"), List.of(600.0, 200.0, 400.0, 500.0, 100.0, 650.0, 0.0), 0);

        assertThat(week.load()).isEqualTo(2_450);
        assertThat(week.monotony()).isCloseTo(350 / Math.sqrt(55_000), within(1e-9));
        assertThat(week.strain()).isCloseTo(2_450 * 1.4924, within(0.5));
    }

    /** The same source: of seven equal days the monotony is undefined. */
    @Test
    void saysNothingOfTheMonotonyOfEqualDays() {
        WeekLoad week = WeekSeries.week(LocalDate.parse("2026-11-16"), Collections.nCopies(7, 350.0), 0);

        assertThat(week.monotony()).isNull();
        assertThat(week.strain()).isNull();
    }

    /**
     * https://math.stackexchange.com/questions/1633233: 100 a day, from 0. The average after n days is 100 (1 − e^(−n/42)): 2.35
     * after a day, 63.2 after 42.
     */
    @Test
    void averagesTheLoadExponentially() {
        double fitness = 0;
        for (int day = 1; day <= 42; day++) {
            fitness = FormSeries.next(fitness, 100, 42);
            if (day == 1) {
                assertThat(fitness).isCloseTo(2.35, within(0.005));
            }
        }
        assertThat(fitness).isCloseTo(63.21, within(0.005));
    }
}
