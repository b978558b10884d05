package io.fitconnect.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sport.Sports;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMatchingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest(name = "planned {0} {1} s {2} m, done {3} {4} s {5} m: {6}")
    @CsvSource({
        "running, 3600,, running, 3600,, true",
        "running, 3600,, running, 1800,, true",
        "running, 3600,, running, 1799,, false",
        "running, 3600,, running, 7200,, true",
        "running, 3600,, running, 7201,, false",
        "running,, 10000, running, 3000, 5000, true",
        "running,, 10000, running, 3000, 4999, false",
        "running,, 10000, running, 3000,, true",
        "running, 3600, 10000, running, 3600, 30000, false",
        "running,,, running, 60,, true",
        "running,,, hiking, 3600,, true",
        "running,,, cycling, 3600,, false",
    })
    void takesHalfToTwiceOfTheSameFamily(
            String planned,
            @Nullable Integer seconds,
            @Nullable Double meters,
            String done,
            int doneSeconds,
            @Nullable Double doneMeters,
            boolean fulfilled) {
        PlanEntry entry = entry(planned, new Aim(seconds, meters, null), null);
        DoneTraining training = training(done, doneSeconds, doneMeters, 8);

        assertThat(Fit.find(entry, training).isPresent()).isEqualTo(fulfilled);
        assertThat(DayMatching.match(List.of(entry), List.of(training)).get(0).fulfilment())
                .isEqualTo(Fulfilment.matched(fulfilled ? training.id() : null));
    }

    @Test
    void fulfilsNothingOfAnotherDay() {
        DoneTraining dayBefore =
                new DoneTraining(UUID.randomUUID(), DAY.minusDays(1).atTime(23, 59), Sports.get("running"), 3600, null);

        assertThat(Fit.find(entry("running", new Aim(null, null, null), null), dayBefore))
                .isEmpty();
    }

    @Test
    void givesEachTrainingToTheEntryThatItFitsBest() {
        PlanEntry shortRun = entry("running", new Aim(1800, null, null), null);
        PlanEntry longRun = entry("running", new Aim(3600, null, null), null);
        DoneTraining fortyMinutes = training("running", 2400, null, 7);
        DoneTraining anHour = training("running", 3600, null, 18);

        assertThat(DayMatching.match(List.of(longRun, shortRun), List.of(fortyMinutes, anHour)))
                .extracting(entry -> entry.fulfilment().training())
                .containsExactly(anHour.id(), fortyMinutes.id());
    }

    @Test
    void prefersThePlannedSportThenTheSizeThenTheTimeOfDay() {
        PlanEntry evening = entry("running", new Aim(3600, null, null), LocalTime.of(18, 0));
        DoneTraining hike = training("hiking", 3600, null, 18);
        DoneTraining morning = training("running", 3600, null, 7);
        DoneTraining atSix = training("running", 3600, null, 18);
        DoneTraining longer = training("running", 4000, null, 18);

        assertThat(DayMatching.match(List.of(evening), List.of(hike, longer, morning, atSix))
                        .get(0)
                        .fulfilment()
                        .training())
                .isEqualTo(atSix.id());
        assertThat(DayMatching.match(List.of(evening), List.of(hike, longer, morning))
                        .get(0)
                        .fulfilment()
                        .training())
                .isEqualTo(morning.id());
        assertThat(DayMatching.match(List.of(evening), List.of(hike, longer))
                        .get(0)
                        .fulfilment()
                        .training())
                .isEqualTo(longer.id());
    }

    @Test
    void prefersTheNearestTimeOfDay() {
        DoneTraining morning = training("running", 3600, null, 7);
        DoneTraining evening = training("running", 3600, null, 18);

        assertThat(matchAt(LocalTime.of(7, 0), morning, evening)).isEqualTo(morning.id());
        assertThat(matchAt(LocalTime.of(18, 0), morning, evening)).isEqualTo(evening.id());
    }

    @Test
    void leavesAloneWhatTheAthleteDecided() {
        DoneTraining run = training("running", 3600, null, 7);
        DoneTraining second = training("running", 3600, null, 18);
        PlanEntry undone = entry("running", new Aim(3600, null, null), null).with(Fulfilment.decided(null));
        PlanEntry linked = entry("cycling", new Aim(60, null, null), null).with(Fulfilment.decided(run.id()));
        PlanEntry open = entry("running", new Aim(3600, null, null), null);

        assertThat(DayMatching.match(List.of(undone, linked, open), List.of(run, second)))
                .containsExactly(undone, linked, open.with(Fulfilment.matched(second.id())));
    }

    /** Whatever was matched before and in whatever order the day is read, the same comes out, and no training stands twice. */
    @Test
    void dependsOnTheDayAlone() {
        Random random = new Random(28);
        for (int round = 0; round < 500; round++) {
            List<DoneTraining> trainings = new ArrayList<>();
            List<PlanEntry> entries = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                trainings.add(training(sport(random), 1200 * (1 + random.nextInt(6)), null, random.nextInt(24)));
                entries.add(entry(sport(random), new Aim(1200 * (1 + random.nextInt(6)), null, null), null));
            }
            List<PlanEntry> once = DayMatching.match(entries, trainings);
            List<PlanEntry> shuffled = new ArrayList<>(entries.stream()
                    .map(entry -> entry.with(Fulfilment.matched(
                            trainings.get(random.nextInt(trainings.size())).id())))
                    .toList());
            Collections.shuffle(shuffled, random);
            Collections.shuffle(trainings, random);

            assertThat(DayMatching.match(shuffled, trainings))
                    .extracting(PlanEntry::id, PlanEntry::fulfilment)
                    .containsExactlyInAnyOrderElementsOf(once.stream()
                            .map(entry -> tuple(entry.id(), entry.fulfilment()))
                            .toList());
            assertThat(once.stream().map(entry -> entry.fulfilment().training()).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    private static String sport(Random random) {
        return List.of("running", "hiking", "cycling").get(random.nextInt(3));
    }

    private static @Nullable UUID matchAt(LocalTime time, DoneTraining... trainings) {
        PlanEntry entry = entry("running", new Aim(3600, null, null), time);
        return DayMatching.match(List.of(entry), List.of(trainings))
                .get(0)
                .fulfilment()
                .training();
    }

    private static PlanEntry entry(String sport, Aim aim, @Nullable LocalTime time) {
        return new PlanEntry(
                Ids.next(), 0, new PlanDetails(DAY, time, Sports.get(sport), null, null, aim), Fulfilment.OPEN);
    }

    private static DoneTraining training(String sport, int seconds, @Nullable Double meters, int hour) {
        return new DoneTraining(UUID.randomUUID(), DAY.atTime(hour, 0), Sports.get(sport), seconds, meters);
    }
}
