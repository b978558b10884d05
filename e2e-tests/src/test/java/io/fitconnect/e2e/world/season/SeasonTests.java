package io.fitconnect.e2e.world.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Discipline;
import io.fitconnect.e2e.world.roster.Roster;
import io.fitconnect.e2e.world.roster.Workout;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonTests {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 29);
    private static final LocalDate FIRST = LAST.minusDays(370);

    static Stream<Athlete> athletes() {
        return Roster.all().stream();
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void isTheSameWheneverItIsAskedFor(Athlete athlete) {
        var season = new Season(athlete).between(FIRST, LAST);

        assertThat(new Season(athlete).between(FIRST, LAST)).isEqualTo(season);
        assertThat(new Season(athlete).between(FIRST.plusDays(40), LAST))
                .isEqualTo(season.stream()
                        .filter(outing -> !outing.day().isBefore(FIRST.plusDays(40)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void holdsAYearOfVariedWeeks(Athlete athlete) {
        var weeks = kilometersByWeek(athlete);
        var longest =
                weeks.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();

        assertThat(new Season(athlete).between(FIRST, LAST)).hasSizeBetween(110, 420);
        assertThat(longest).as("kilometres of the longest week").isBetween(5.0, 330.0);
        assertThat(weeks.values())
                .as("a week that is half of the longest or less")
                .anyMatch(sum -> sum < longest / 2);
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void pausesWhenIllAndRacesAtTheEndOfACycle(Athlete athlete) {
        var season = new Season(athlete);
        var weeks = FIRST.datesUntil(LAST)
                .map(day -> Phase.of(athlete.cycle(), day).kind())
                .collect(Collectors.toSet());

        assertThat(weeks).contains(Phase.Kind.values());
        assertThat(season.between(FIRST, LAST))
                .allSatisfy(outing -> assertThat(
                                Phase.of(athlete.cycle(), outing.day()).kind())
                        .isNotEqualTo(Phase.Kind.ILLNESS));
        assertThat(season.between(FIRST, LAST))
                .filteredOn(outing -> outing.workout() == Workout.RACE)
                .isNotEmpty()
                .allSatisfy(race ->
                        assertThat(race.name()).isEqualTo(athlete.cycle().race().name()));
    }

    private static Map<Long, Double> kilometersByWeek(Athlete athlete) {
        var still = Set.of(Discipline.STRENGTH, Discipline.YOGA, Discipline.BALL_GAME);
        return new Season(athlete)
                .between(FIRST, LAST).stream()
                        .filter(outing -> !still.contains(outing.discipline()))
                        .collect(Collectors.groupingBy(
                                outing -> Math.floorDiv(outing.day().toEpochDay() + 3, 7L),
                                TreeMap::new,
                                Collectors.summingDouble(Outing::size)));
    }
}
