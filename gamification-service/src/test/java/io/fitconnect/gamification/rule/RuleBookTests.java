package io.fitconnect.gamification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.Efforts;
import io.fitconnect.gamification.rule.PointEntry.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleBookTests {

    private static final RuleBook BOOK = Rules.BOOK;

    @Test
    void givesMetMinutesAndTheWorkOfClimbing() {
        PointEntry entry =
                BOOK.evaluate(List.of(Efforts.run(1, "2026-03-01"))).entries().get(0);

        assertThat(entry.ofTime()).isEqualTo(588);
        assertThat(entry.ofAscent()).isEqualTo(25);
        assertThat(entry.points()).isEqualTo(613);
        assertThat(entry.reason()).isEqualTo(Reason.COUNTED);
    }

    @Test
    void countsATrainingOfTheSameTimeOnce() {
        Effort run = Efforts.run(1, "2026-03-01");
        Effort again = Efforts.run(2, "2026-03-01");

        Standing standing = BOOK.evaluate(List.of(run, again));

        assertThat(standing.points()).isEqualTo(613);
        assertThat(standing.entries()).extracting(PointEntry::reason).containsExactly(Reason.COUNTED, Reason.DOUBLE);
    }

    @Test
    void countsWhatHasNoLengthOnceAtItsMoment() {
        Effort run = Efforts.run(1, "2026-03-01");
        Effort within = Efforts.recorded(2, "2026-03-01", "running", 0, 0);
        Effort alone = Efforts.recorded(3, "2026-03-02", "running", 0, 0);
        Effort again = Efforts.recorded(4, "2026-03-02", "running", 0, 0);

        assertThat(BOOK.evaluate(List.of(run, within, alone, again)).entries())
                .extracting(PointEntry::reason)
                .containsExactly(Reason.COUNTED, Reason.DOUBLE, Reason.COUNTED, Reason.DOUBLE);
    }

    @Test
    void ranksWhatWasRecordedWithAClockByTheAthletesOwnForce() {
        assertThat(Efforts.run(1, "2026-03-01").isRanked()).isTrue();
        assertThat(Efforts.recorded(1, "2026-03-01", "running", 3_600, 0).isRanked())
                .isFalse();
        assertThat(Efforts.recorded(1, "2026-03-01", "motor-sport", 3_600, 3_600)
                        .isRanked())
                .isFalse();
        assertThat(Efforts.recorded(1, "2026-03-01", "flying", 3_600, 3_600).isRanked())
                .isFalse();
    }

    @Test
    void countsNoClimbOfALift() {
        PointEntry ride = BOOK.evaluate(List.of(Efforts.recorded(1, "2026-03-01", "alpine-skiing", 3_700, 3_600)))
                .entries()
                .get(0);

        assertThat(ride.effort().ascentCentimeters()).isPositive();
        assertThat(ride.climbedCentimeters()).isZero();
        assertThat(Tally.of(Measure.ASCENT, Rules.STREAKS).add(ride)).isZero();
    }

    @Test
    void givesAnAwardWithTheTrainingThatReachedIt() {
        Standing standing = BOOK.evaluate(List.of(Efforts.run(2, "2026-03-02"), Efforts.run(1, "2026-03-01")));

        assertThat(standing.awards())
                .contains(new Award(
                        "far", 1, Award.ONCE, LocalDate.parse("2026-03-01"), new UUID(0, 1), 1_000_000, 1_000_000));
    }

    @Test
    void takesAnAwardBackWithItsTraining() {
        List<Effort> efforts =
                List.of(Efforts.run(1, "2026-03-01"), Efforts.run(2, "2026-03-02"), Efforts.run(3, "2026-03-03"));

        assertThat(BOOK.evaluate(efforts).awards()).extracting(Award::rule).contains("row");
        assertThat(BOOK.evaluate(List.of(efforts.get(0), efforts.get(2))).awards())
                .extracting(Award::rule)
                .doesNotContain("row");
    }

    @Test
    void tellsHowFarTheNextTierIs() {
        AchievementProgress far =
                BOOK.evaluate(List.of(Efforts.run(1, "2026-03-01"))).progress().get(0);

        assertThat(far.tier()).isEqualTo(1);
        assertThat(far.value()).isEqualTo(1_000_000);
        assertThat(far.nextThreshold()).hasValue(9_000_000);
    }

    @Test
    void levelsTakeOneStepMoreEach() {
        LevelRule levels = new LevelRule(1_000);

        assertThat(levels.at(0)).isEqualTo(1);
        assertThat(levels.at(999)).isEqualTo(1);
        assertThat(levels.at(1_000)).isEqualTo(2);
        assertThat(levels.at(2_999)).isEqualTo(2);
        assertThat(levels.at(3_000)).isEqualTo(3);
        assertThat(levels.at(levels.begins(5_000))).isEqualTo(5_000);
        assertThat(levels.at(levels.begins(5_000) - 1)).isEqualTo(4_999);
    }

    @Test
    void aFreezeKeepsTheRunOverAMissedDay() {
        StreakRule rule = new StreakRule(StreakPeriod.DAY, 1, 3, 2);
        Set<LocalDate> days = Set.of(day(1), day(2), day(3), day(5));

        assertThat(rule.at(days, day(5))).isEqualTo(new Streak(4, 4, 0));
        assertThat(rule.at(days, day(6))).isEqualTo(new Streak(4, 4, 0));
        assertThat(rule.at(days, day(7))).isEqualTo(new Streak(0, 4, 0));
        assertThat(rule.at(days, day(3))).isEqualTo(new Streak(3, 3, 1));
    }

    @Test
    void aWeekNeedsItsDays() {
        StreakRule rule = new StreakRule(StreakPeriod.WEEK, 2, 5, 1);
        Set<LocalDate> days = Set.of(day(2), day(3), day(10), day(16), day(17));

        assertThat(rule.at(days, day(8))).isEqualTo(new Streak(1, 1, 0));
        assertThat(rule.at(days, day(18))).isEqualTo(new Streak(1, 1, 0));
    }

    @Test
    void agreesWithBruteForce() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            List<Effort> efforts = Efforts.madeUp(random, 1 + random.nextInt(70), 5 + random.nextInt(60));
            Standing standing = BOOK.evaluate(efforts);
            BruteForce expected = new BruteForce(BOOK, efforts);

            assertThat(standing.points()).as("points of %d", seed).isEqualTo(expected.points());
            assertThat(standing.level()).as("level of %d", seed).isEqualTo(expected.level());
            assertThat(standing.awards())
                    .as("awards of %d", seed)
                    .containsExactlyInAnyOrderElementsOf(expected.awards());
        }
    }

    @Test
    void endsTheSameInWhateverOrderAndHoweverOftenChangesArrive() {
        Random random = new Random(16);
        for (int round = 0; round < 30; round++) {
            List<Change> changes = new ArrayList<>();
            for (int training = 0; training < 25; training++) {
                UUID id = new UUID(round, training);
                int versions = 1 + random.nextInt(4);
                for (int version = 0; version < versions; version++) {
                    Effort effort = Efforts.madeUp(random, id, 30);
                    changes.add(new Change(id, version, random.nextInt(4) == 0 ? null : effort));
                }
            }
            Standing inOrder = BOOK.evaluate(present(changes));
            for (int shuffle = 0; shuffle < 5; shuffle++) {
                List<Change> delivered = new ArrayList<>(changes);
                delivered.addAll(changes.subList(0, random.nextInt(changes.size())));
                Collections.shuffle(delivered, random);
                assertThat(BOOK.evaluate(present(delivered))).isEqualTo(inOrder);
            }
        }
    }

    @Test
    void refusesTiersThatDoNotAscend() {
        assertThatThrownBy(() -> Rules.rule("odd", Measure.COUNT, Occasion.EVER, Set.of(), List.of(5L, 3L), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A delivered state of a training; no effort when it is gone. */
    private record Change(
            UUID training, int version, @Nullable Effort effort) {}

    private static List<Effort> present(List<Change> delivered) {
        Map<UUID, Change> newest = new HashMap<>();
        delivered.forEach(change ->
                newest.merge(change.training(), change, (kept, came) -> came.version() > kept.version() ? came : kept));
        List<Effort> efforts = new ArrayList<>();
        newest.values().forEach(change -> {
            if (change.effort() != null) {
                efforts.add(change.effort());
            }
        });
        return efforts;
    }

    /** A day of March 2026, which began on a Sunday. */
    private static LocalDate day(int number) {
        return LocalDate.of(2026, 3, number);
    }
}
