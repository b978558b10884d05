package io.fitconnect.training.grouptraining.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which recordings belong to a group training of an hour at a place. */
class FitTests {

    private static final Instant START = Instant.parse("2026-11-28T17:00:00Z");
    private static final Position PARK = new Position(52.52, 13.4);
    private static final Sport RUNNING = Sports.find("running").orElseThrow();
    private static final int HOUR = 3_600;

    /** Minutes from the start of the group training, and how long the recording lasts. */
    @ParameterizedTest
    @CsvSource({
        "0, 60, true", // together
        "-10, 75, true", // began early and ended late
        "40, 60, true", // a third is left
        "41, 60, false",
        "-40, 60, true",
        "-41, 60, false",
        "-60, 60, false", // ended at the start
        "20, 3, true", // the tracker broke
        "-60, 180, true", // with the way there and back
        "60, 60, false"
    })
    void fitsByTime(int minutes, int lasting, boolean fits) {
        assertThat(Fit.find(meeting(null), recording(RUNNING, minutes * 60L, lasting * 60L, List.of())))
                .as("of unknown place")
                .matches(fit -> fit.isPresent() == fits);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "499, true", "501, false", "3000, false"})
    void fitsByPlace(int metersAway, boolean fits) {
        RecordedTraining passing =
                recording(RUNNING, 0, HOUR, List.of(PARK.moved(metersAway, -2_000), PARK.moved(metersAway, 2_000)));

        assertThat(Fit.find(meeting(PARK), passing))
                .as("passes between two points")
                .matches(fit -> fit.isPresent() == fits);
    }

    @Test
    void fitsByTimeAloneWhereAPlaceIsUnknown() {
        List<Position> elsewhere = List.of(PARK.moved(9_000, 0), PARK.moved(9_500, 0));

        assertThat(Fit.find(meeting(null), recording(RUNNING, 0, HOUR, elsewhere)))
                .isPresent();
        assertThat(Fit.find(meeting(PARK), recording(RUNNING, 0, HOUR, List.of())))
                .isPresent();
        assertThat(Fit.find(meeting(PARK), recording(RUNNING, 0, HOUR, elsewhere)))
                .isEmpty();
    }

    @Test
    void takesAnotherSportOfTheFamilyAndNoneOfAnother() {
        assertThat(best(recording(sport("walking"), 0, HOUR, List.of()))).isPresent();
        assertThat(best(recording(sport("cycling"), 0, HOUR, List.of()))).isEmpty();
        RecordedTraining run = recording(RUNNING, 600, HOUR, List.of());
        assertThat(best(recording(sport("walking"), 0, HOUR, List.of()), run)).contains(run.id());
    }

    @Test
    void prefersTheLongerOverlapAndThenTheNearerPlace() {
        RecordedTraining whole = recording(RUNNING, 0, HOUR, List.of(PARK.moved(400, 0)));
        RecordedTraining near = recording(RUNNING, 0, HOUR, List.of(PARK.moved(10, 0)));
        RecordedTraining half = recording(RUNNING, 0, HOUR / 2, List.of(PARK));

        assertThat(best(half, whole)).contains(whole.id());
        assertThat(best(half, whole, near)).contains(near.id());
    }

    /** Moving both in time and place changes nothing, and neither does the order in which recordings come. */
    @Test
    void dependsOnNothingButWhereTheyStandToEachOther() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<RecordedTraining> recordings = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(number -> any(random))
                    .toList();
            Optional<UUID> best = best(recordings.toArray(RecordedTraining[]::new));
            Duration later = Duration.ofSeconds(random.nextInt(100_000_000));
            int meters = random.nextInt(2_000) - 1_000;

            List<RecordedTraining> shuffled = new ArrayList<>(recordings);
            Collections.shuffle(shuffled, random);
            Meeting moved =
                    new Meeting(RUNNING, START.plus(later), START.plus(later).plusSeconds(HOUR), PARK.moved(0, meters));
            assertThat(best(
                            moved,
                            shuffled.stream()
                                    .map(each -> new RecordedTraining(
                                            each.id(),
                                            each.sport(),
                                            each.start().plus(later),
                                            each.seconds(),
                                            each.way().stream()
                                                    .map(place -> place.moved(0, meters))
                                                    .toList()))
                                    .toList()))
                    .isEqualTo(best);
        }
    }

    @Test
    void neverTakesWhatLiesOutsideOfTimeOrReach() {
        Random random = new Random(12);
        for (int round = 0; round < 2_000; round++) {
            RecordedTraining any = any(random);

            Fit.find(meeting(PARK), any).ifPresent(fit -> {
                assertThat(any.start()).isBefore(START.plusSeconds(HOUR));
                assertThat(any.end()).isAfter(START);
                assertThat(fit.overlapSeconds() * 3).isGreaterThanOrEqualTo(Math.min(HOUR, any.seconds()));
                assertThat(any.way().stream().mapToDouble(PARK::metersTo).min().orElse(0))
                        .isLessThan(500 + 1_000); // points of a way lie up to 2 km apart
            });
        }
    }

    private static RecordedTraining any(Random random) {
        Position first = PARK.moved(random.nextInt(2_000) - 1_000, random.nextInt(2_000) - 1_000);
        return recording(
                RUNNING,
                random.nextInt(4 * HOUR) - 2L * HOUR,
                60 + random.nextInt(2 * HOUR),
                List.of(first, first.moved(random.nextInt(1_000), random.nextInt(1_000))));
    }

    private static Meeting meeting(@Nullable Position place) {
        return new Meeting(RUNNING, START, START.plusSeconds(HOUR), place);
    }

    private static RecordedTraining recording(Sport sport, long offset, long seconds, List<Position> way) {
        return new RecordedTraining(UUID.randomUUID(), sport, START.plusSeconds(offset), seconds, way);
    }

    private static Optional<UUID> best(RecordedTraining... recordings) {
        return best(meeting(PARK), List.of(recordings));
    }

    private static Optional<UUID> best(Meeting meeting, List<RecordedTraining> recordings) {
        return recordings.stream()
                .flatMap(recording -> Fit.find(meeting, recording).stream())
                .sorted()
                .map(Fit::training)
                .findFirst();
    }

    private static Sport sport(String key) {
        return Sports.find(key).orElseThrow();
    }
}
