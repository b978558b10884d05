package io.fitconnect.gamification.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gamification.challenge.Progress.Reached;
import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.Efforts;
import io.fitconnect.gamification.rule.Measure;
import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.gamification.rule.Rules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-03-31");

    @Test
    void saysWithWhichTrainingTheTargetWasReached() {
        Goal goal = new Goal(Measure.DISTANCE, Set.of("running"), FROM, UNTIL, 2_000_000);
        List<PointEntry> entries = entries(List.of(
                Efforts.run(1, "2026-02-28"),
                Efforts.run(2, "2026-03-01"),
                Efforts.run(3, "2026-03-31"),
                Efforts.run(4, "2026-04-01")));

        assertThat(Progress.of(goal, entries, true, Rules.STREAKS))
                .isEqualTo(new Progress(2_000_000, Optional.of(new Reached(new UUID(0, 3), UNTIL, 2_000_000))));
    }

    @Test
    void keepsTheLongestRunOfAStreak() {
        Goal goal = new Goal(Measure.STREAK_DAYS, Set.of(), FROM, UNTIL, 2);
        List<PointEntry> entries = entries(
                List.of(Efforts.run(1, "2026-03-01"), Efforts.run(2, "2026-03-02"), Efforts.run(3, "2026-03-20")));

        Progress progress = Progress.of(goal, entries, true, Rules.STREAKS);

        assertThat(progress.value()).isEqualTo(2);
        assertThat(progress.reached()).isPresent();
    }

    @Test
    void agreesWithBruteForceInWhateverOrder() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            List<Effort> efforts = Efforts.madeUp(random, 40, 90);
            boolean amongOthers = random.nextBoolean();
            Measure measure = List.of(Measure.COUNT, Measure.DISTANCE, Measure.TIME, Measure.ASCENT)
                    .get(round % 4);
            Goal goal = new Goal(measure, Set.of("running", "cycling"), FROM, UNTIL, 1);
            List<PointEntry> entries = entries(efforts);
            long expected = entries.stream()
                    .filter(PointEntry::isCounted)
                    .map(PointEntry::effort)
                    .filter(effort -> effort.day().getMonthValue() == 3)
                    .filter(effort ->
                            Set.of("running", "cycling").contains(effort.sport().key()))
                    .filter(effort -> !amongOthers || effort.isRanked())
                    .mapToLong(effort -> value(measure, effort))
                    .sum();

            assertThat(Progress.of(goal, entries, amongOthers, Rules.STREAKS).value())
                    .isEqualTo(expected);
            Collections.shuffle(efforts, random);
            assertThat(Progress.of(goal, entries(efforts), amongOthers, Rules.STREAKS))
                    .isEqualTo(Progress.of(goal, entries, amongOthers, Rules.STREAKS));
        }
    }

    @Test
    void teamsCountAllTheMeanOrTheirBest() {
        List<Long> values = List.of(5L, 0L, 1L);

        assertThat(TeamScoring.SUM.of(values)).isEqualTo(6);
        assertThat(TeamScoring.MEAN.of(values)).isEqualTo(2);
        assertThat(TeamScoring.MEAN.of(List.of())).isZero();
        assertThat(TeamScoring.BEST_TEN.of(Collections.nCopies(12, 3L))).isEqualTo(30);
    }

    @Test
    void teamsWithEqualScoresHaveEqualRanks() {
        List<TeamPlace> places = TeamPlace.of(
                TeamScoring.SUM, Map.of("b", List.of(2L, 3L), "a", List.of(5L), "c", List.of(9L), "d", List.of()));

        assertThat(places)
                .containsExactly(
                        new TeamPlace(1, "c", 1, 9),
                        new TeamPlace(2, "a", 1, 5),
                        new TeamPlace(2, "b", 2, 5),
                        new TeamPlace(4, "d", 0, 0));
    }

    private static long value(Measure measure, Effort effort) {
        return switch (measure) {
            case COUNT -> 1;
            case DISTANCE -> effort.distanceCentimeters();
            case TIME -> effort.movingSeconds();
            default -> effort.ascentCentimeters();
        };
    }

    private static List<PointEntry> entries(List<Effort> efforts) {
        return Rules.BOOK.evaluate(efforts).entries();
    }
}
