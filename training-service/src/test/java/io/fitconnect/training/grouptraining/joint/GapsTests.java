package io.fitconnect.training.grouptraining.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.viewing.Stretch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tracks on one clock, against what is computed by hand. */
class GapsTests {

    private static final Instant START = Instant.parse("2026-11-28T17:00:00Z");
    private static final AthleteId ANNA = new AthleteId(UUID.randomUUID());
    private static final AthleteId BORIS = new AthleteId(UUID.randomUUID());

    @Test
    void saysHowFarAndHowLongAgoTheFirstWas() {
        Gaps gaps = Gaps.of(tracks(even(0, 4, 1_200), even(0, 3, 1_200)));

        assertThat(gaps.seconds()).hasSize(20).startsWith(60, 120).endsWith(1_200);
        assertThat(of(gaps, ANNA).meters()).containsOnly(0.0);
        assertThat(of(gaps, BORIS).meters().get(9))
                .isEqualTo(600, within(1e-6)); // 2,400 m against 1,800 m after ten minutes
        assertThat(of(gaps, BORIS).seconds().get(9)).isEqualTo(150, within(1e-6)); // the first was there after 450 s
    }

    @Test
    void countsNoWayBeforeTheStart() {
        Gaps gaps = Gaps.of(tracks(even(-900, 3, 1_500), even(0, 3, 600)));

        assertThat(of(gaps, ANNA).meters())
                .allSatisfy(meters -> assertThat(meters).isEqualTo(0, within(1e-6)));
        assertThat(of(gaps, BORIS).meters())
                .allSatisfy(meters -> assertThat(meters).isEqualTo(0, within(1e-6)));
    }

    @Test
    void changesTheFirstWhoIsOvertaken() {
        Stretch slowsDown = stretch(new double[] {0, 600, 1_200}, new double[] {0, 2_400, 2_700});
        Gaps gaps = Gaps.of(Map.of(
                ANNA, ClockTrack.of(START, START, slowsDown),
                BORIS, ClockTrack.of(START, START, stretch(new double[] {0, 1_200}, new double[] {0, 3_600}))));

        assertThat(of(gaps, ANNA).meters().get(9)).isZero();
        assertThat(of(gaps, BORIS).meters().get(9)).isEqualTo(600, within(1e-6));
        assertThat(of(gaps, ANNA).meters().get(19)).isEqualTo(900, within(1e-6));
        assertThat(of(gaps, ANNA).seconds().get(19)).isEqualTo(300, within(1e-6)); // 2,700 m at 3 m/s are 900 s
        assertThat(of(gaps, BORIS).meters().get(19)).isZero();
    }

    @Test
    void comparesWhoIsOnTheWay() {
        Gaps gaps = Gaps.of(tracks(even(0, 3, 1_200), even(300, 3, 300)));

        Gaps.Behind late = of(gaps, BORIS);
        assertThat(gaps.seconds().get(late.from())).isEqualTo(300);
        assertThat(late.meters()).hasSize(6);
        assertThat(late.meters().get(0)).isEqualTo(900, within(1e-6));
        assertThat(late.seconds()).allSatisfy(seconds -> assertThat(seconds).isEqualTo(300, within(1e-6)));
    }

    @Test
    void takesStepsOfWholeMinutesAndAtMostSixty() {
        assertThat(Gaps.of(tracks(even(0, 3, 3_600), even(0, 3, 60))).seconds()).hasSize(60);
        assertThat(Gaps.of(tracks(even(0, 3, 3_660), even(0, 3, 60))).seconds())
                .hasSize(30)
                .startsWith(120);
        assertThat(Gaps.of(tracks(even(0, 3, 30), even(0, 3, 20))).seconds()).isEmpty();
        assertThat(Gaps.of(Map.of()).behind()).isEmpty();
    }

    @Test
    void splitsWholeKilometresFromTheStartOn() {
        assertThat(Splits.of(even(0, 4, 620)))
                .hasSize(2)
                .allSatisfy(split -> assertThat(split).isEqualTo(250, within(1e-6)));
        assertThat(Splits.of(even(-600, 4, 900))).as("of 3.6 km, 1.2 km").hasSize(1);
        assertThat(Splits.of(even(0, 4, 200))).isEmpty();
        ClockTrack rests = ClockTrack.of(
                START, START, stretch(new double[] {0, 250, 400, 650}, new double[] {0, 1_000, 1_000, 2_000}));
        assertThat(Splits.of(rests)).as("the rest belongs to the next one").containsExactly(250.0, 400.0);
    }

    /** The tracker counted 600 m in the three minutes before it had a position. */
    @Test
    void countsTheWayToALateFirstPosition() {
        Stretch line = stretch(new double[] {0, 420}, new double[] {0, 1_400});
        ClockTrack late = ClockTrack.ofLate(START, START, START.plusSeconds(180), 600, line);
        ClockTrack early = ClockTrack.ofLate(START, START.minusSeconds(90), START.plusSeconds(90), 600, line);

        assertThat(Splits.of(late)).containsExactly(300.0, 300.0);
        assertThat(Splits.of(early))
                .as("300 m before the start count for nothing")
                .containsExactly(300.0);
        Gaps gaps = Gaps.of(tracks(even(0, 4, 600), late));
        assertThat(of(gaps, BORIS).from()).as("on the way from the start on").isZero();
        assertThat(of(gaps, BORIS).meters().get(9)).isEqualTo(400, within(1e-6));
    }

    /** Whatever the tracks are, nobody is ahead of the first, and the first is the one without a gap. */
    @Test
    void leavesExactlyTheFirstWithoutAGap() {
        Random random = new Random(13);
        for (int round = 0; round < 200; round++) {
            Map<AthleteId, ClockTrack> tracks = new LinkedHashMap<>();
            IntStream.rangeClosed(0, 1 + random.nextInt(5))
                    .forEach(number -> tracks.put(new AthleteId(UUID.randomUUID()), any(random)));

            Gaps gaps = Gaps.of(tracks);

            for (int step = 0; step < gaps.seconds().size(); step++) {
                int at = step;
                List<Gaps.Behind> there = gaps.behind().stream()
                        .filter(each -> each.from() <= at
                                && at < each.from() + each.meters().size())
                        .toList();
                there.forEach(each -> {
                    assertThat(each.meters().get(at - each.from())).isNotNegative();
                    assertThat(each.seconds().get(at - each.from()))
                            .isBetween(0.0, gaps.seconds().get(at) + 1e-6);
                    assertThat(Objects.requireNonNull(tracks.get(each.athlete()))
                                    .covers(gaps.seconds().get(at)))
                            .isTrue();
                });
                if (!there.isEmpty()) {
                    assertThat(there).anyMatch(each -> each.meters().get(at - each.from()) == 0);
                }
            }
        }
    }

    private static ClockTrack any(Random random) {
        double[] seconds = new double[20];
        double[] meters = new double[20];
        for (int point = 1; point < seconds.length; point++) {
            seconds[point] = seconds[point - 1] + 1 + random.nextInt(120);
            meters[point] = meters[point - 1] + (random.nextInt(4) == 0 ? 0 : random.nextInt(500));
        }
        return ClockTrack.of(START, START.plusSeconds(random.nextInt(900) - 300), stretch(seconds, meters));
    }

    private static Map<AthleteId, ClockTrack> tracks(ClockTrack anna, ClockTrack boris) {
        Map<AthleteId, ClockTrack> tracks = new LinkedHashMap<>();
        tracks.put(ANNA, anna);
        tracks.put(BORIS, boris);
        return tracks;
    }

    private static Gaps.Behind of(Gaps gaps, AthleteId athlete) {
        return gaps.behind().stream()
                .filter(each -> each.athlete().equals(athlete))
                .findFirst()
                .orElseThrow();
    }

    /** A track at an even speed with a point every half minute. */
    private static ClockTrack even(int offset, double speed, int seconds) {
        double[] clock = DoubleStream.iterate(0, second -> second <= seconds, second -> second + 30)
                .toArray();
        return ClockTrack.of(
                START,
                START.plusSeconds(offset),
                stretch(
                        clock,
                        DoubleStream.of(clock).map(second -> second * speed).toArray()));
    }

    private static Stretch stretch(double[] seconds, double[] meters) {
        List<Double> nowhere = DoubleStream.of(seconds).map(second -> 0).boxed().toList();
        return new Stretch(
                nowhere,
                nowhere,
                DoubleStream.of(seconds).boxed().toList(),
                DoubleStream.of(meters).boxed().toList());
    }
}
