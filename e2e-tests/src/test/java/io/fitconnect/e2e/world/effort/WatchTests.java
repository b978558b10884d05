package io.fitconnect.e2e.world.effort;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.Roster;
import io.fitconnect.e2e.world.roster.Workout;
import io.fitconnect.e2e.world.season.Outing;
import io.fitconnect.e2e.world.season.Season;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.StreamKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchTests {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 29);
    private static final int HALF_A_YEAR = 190;
    private static final int MONTH = 30;
    private static final int SECONDS_PER_SAMPLE = 5;
    private static final double RECEIVER_METERS = 16;
    private static final double METERS_PER_DEGREE = 111_320;

    static Stream<Athlete> athletes() {
        return Roster.all().stream();
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void recordsTrainingsThatDoNotOverlap(Athlete athlete) {
        var end = Instant.EPOCH;
        for (var outing : season(athlete, HALF_A_YEAR)) {
            assertThat(outing.instant()).as("start of %s", outing).isAfter(end);
            var elapsed = record(athlete, outing).totals().elapsed();
            assertThat(elapsed).as("length of %s", outing).isBetween(Duration.ofMinutes(5), Duration.ofHours(6));
            end = outing.instant().plus(Objects.requireNonNull(elapsed));
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void recordsWhatABodyCanDo(Athlete athlete) {
        for (var outing : season(athlete, MONTH)) {
            var recording = record(athlete, outing);
            assertThat(values(recording, StreamKind.HEART_RATE))
                    .as("heart rate of %s", outing)
                    .allMatch(rate -> rate >= athlete.body().restingHeartRate()
                            && rate <= athlete.body().maxHeartRate());
            assertThat(values(recording, StreamKind.SPEED))
                    .as("speed of %s", outing)
                    .allMatch(speed -> speed <= fastest(outing, athlete));
            assertThat(values(recording, StreamKind.DISTANCE))
                    .as("distance of %s", outing)
                    .isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void recordsTracksWithoutJumps(Athlete athlete) {
        for (var outing : season(athlete, MONTH)) {
            var recording = record(athlete, outing);
            var latitudes = values(recording, StreamKind.LATITUDE);
            var distances = values(recording, StreamKind.DISTANCE);
            var farthest = IntStream.range(1, latitudes.size())
                    .mapToDouble(i -> Math.abs(latitudes.get(i) - latitudes.get(i - 1)) * METERS_PER_DEGREE
                            - (distances.get(i) - distances.get(i - 1)))
                    .max()
                    .orElse(0);
            assertThat(farthest)
                    .as("metres north beyond the distance covered, of %s", outing)
                    .isLessThan(RECEIVER_METERS);
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    void beatsFasterTheHarderItIs(Athlete athlete) {
        var byWorkout = season(athlete, HALF_A_YEAR).stream()
                .filter(outing -> outing.discipline() == athlete.cycle().race().discipline())
                .collect(Collectors.groupingBy(Outing::workout, Collectors.averagingDouble(beats(athlete))));

        assertThat(byWorkout.get(Workout.RACE)).as("%s", byWorkout).isGreaterThan(slowest(byWorkout) + 5);
    }

    private static double slowest(Map<Workout, Double> beats) {
        return beats.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static ToDoubleFunction<Outing> beats(Athlete athlete) {
        return outing -> Objects.requireNonNull(record(athlete, outing).totals().averageHeartRateBpm());
    }

    private static double fastest(Outing outing, Athlete athlete) {
        return switch (outing.discipline()) {
            case CYCLING -> 16;
            case SWIMMING -> athlete.body().swimmingSpeed() * 1.2;
            case CROSS_COUNTRY_SKIING -> athlete.body().runningSpeed() * 1.9;
            default -> athlete.body().runningSpeed() * 1.4;
        };
    }

    private static List<Outing> season(Athlete athlete, int days) {
        return new Season(athlete)
                .between(LAST.minusDays(days), LAST).stream()
                        .filter(outing -> !outing.skipped())
                        .toList();
    }

    private static Recording record(Athlete athlete, Outing outing) {
        return new Watch(athlete).record(outing, SECONDS_PER_SAMPLE);
    }

    private static List<Double> values(Recording recording, StreamKind kind) {
        return recording.streams().find(kind).stream()
                .flatMap(stream -> IntStream.range(0, stream.size()).mapToObj(stream::get))
                .filter(value -> !value.isNaN())
                .toList();
    }
}
