package io.fitconnect.e2e.world.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Discipline;
import io.fitconnect.e2e.world.roster.Roster;
import io.fitconnect.e2e.world.roster.Workout;
import io.fitconnect.e2e.world.season.Outing;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoursesTests {

    private static final double METERS_PER_DEGREE = 111_320;
    private static final Athlete ANNA = Roster.all().get(0);

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 10, 0.12",
        "RUNNING, 21.1, 0.12",
        "TRAIL_RUNNING, 14, 0.35",
        "CYCLING, 60, 0.09",
        "CROSS_COUNTRY_SKIING, 20, 0.2"
    })
    void closesWithoutJumpsOrCliffs(Discipline discipline, double kilometers, double steepest) {
        for (var day = 1; day <= 8; day++) {
            var course = new Courses(ANNA).of(outing(discipline, kilometers, day));

            assertThat(course.meters()).isCloseTo(kilometers * 1_000, Offset.offset(kilometers * 60));
            assertThat(apart(course, 0, course.meters()))
                    .as("metres from end to start")
                    .isLessThan(1);
            assertThat(IntStream.range(0, (int) course.meters() / 10))
                    .allSatisfy(step -> assertThat(apart(course, step * 10.0, step * 10.0 + 10))
                            .isBetween(0.0, 11.0));
            assertThat(IntStream.range(0, (int) course.meters() / 10))
                    .allSatisfy(step ->
                            assertThat(Math.abs(course.slopeAt(step * 10.0))).isLessThan(steepest));
        }
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, 9.8, 10.3", "CYCLING, 57, 62"})
    void areGoneAgainAndAgain(Discipline discipline, double one, double other) {
        var courses = new Courses(ANNA);

        assertThat(courses.of(outing(discipline, one, 1))).isSameAs(courses.of(outing(discipline, other, 1)));
    }

    private static Outing outing(Discipline discipline, double kilometers, int day) {
        var start = ZonedDateTime.of(2026, 11, day, 8, 0, 0, 0, ANNA.home().timeZone());
        return new Outing(start, discipline, Workout.EASY, kilometers, 1, false, null);
    }

    private static double apart(Course course, double from, double to) {
        var north = course.latitudeAt(to, 0) - course.latitudeAt(from, 0);
        var east = course.longitudeAt(to, 0) - course.longitudeAt(from, 0);
        return METERS_PER_DEGREE
                * Math.hypot(north, east * Math.cos(Math.toRadians(ANNA.home().latitude())));
    }
}
