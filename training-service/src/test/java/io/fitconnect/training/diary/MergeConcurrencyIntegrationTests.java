package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.sum.CompareSums;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.TimeSpent;
import io.fitconnect.training.progress.CompareProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Recordings of the same efforts from two sources, shuffled, repeated and at once, against the real database at SERIALIZABLE. */
@RunningTrainingService
class MergeConcurrencyIntegrationTests {

    private static final int EFFORTS = 12;

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private SplitRecording splitRecording;

    @Autowired
    private MergeTrainings mergeTrainings;

    @Autowired
    private ChangeTraining changeTraining;

    @Autowired
    private ListTrainings listTrainings;

    @Autowired
    private ViewTraining viewTraining;

    @Autowired
    private ListTrainingRecordings listRecordings;

    @Autowired
    private DeleteTraining deleteTraining;

    @Autowired
    private CompareSums compareSums;

    @Autowired
    private CompareProgress compareProgress;

    private final AthleteId athlete = Examples.athlete();

    /** So many by {@code -Dfitconnect.race.rounds}. */
    @Test
    void letsNoneOfTwoRecordingsSlipThrough() {
        int rounds = Integer.getInteger("fitconnect.race.rounds", 20);
        for (int round = 0; round < rounds; round++) {
            AthleteId runner = Examples.athlete();
            RecordedActivity phone = ofAthlete(runner, phone(0));
            RecordedActivity strap = ofAthlete(runner, strap(0));
            join(List.of(() -> recordActivity.handle(phone), () -> recordActivity.handle(strap)));

            assertThat(list(runner))
                    .as("round %d", round)
                    .singleElement()
                    .satisfies(training -> assertThat(training.activities())
                            .containsExactlyInAnyOrder(phone.activity(), strap.activity()));
        }
    }

    /** Neither a correction of a clock nor an arrival at the same time keeps two recordings apart. */
    @Test
    void joinsWhatArrivesWhileAClockIsCorrected() {
        for (int effort = 0; effort < 5; effort++) {
            RecordedActivity strap = strap(effort);
            RecordedActivity wrongClock = recorded("phone", effort * 7_200 - 40 * 86_400, 3_600, 10_000.0, null, true);
            recordActivity.handle(wrongClock);
            TrainingKey key = list().stream()
                    .filter(training -> training.activities().contains(wrongClock.activity()))
                    .findFirst()
                    .orElseThrow()
                    .key();
            Start meant = phone(effort).details().start();

            join(List.of(
                    () -> recordActivity.handle(strap),
                    () -> changeTraining.handle(
                            key, Examples.HOUSE, Examples.ANY_VERSION, details -> details.starting(meant))));
        }

        assertThat(list()).hasSize(5).allSatisfy(training -> {
            assertThat(training.activities()).hasSize(2);
            assertThat(training.recordedStart()).isPresent();
        });
        assertThat(compareSums.compare(athlete)).isEmpty();
        assertThat(compareProgress.handle(athlete.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void endsWithOneTrainingForEachEffort(long seed) {
        Random random = new Random(seed);
        List<RecordedActivity> sent = new ArrayList<>();
        IntStream.range(0, EFFORTS).forEach(effort -> {
            sent.add(phone(effort));
            sent.add(strap(effort));
        });
        sent.addAll(List.copyOf(sent));
        Collections.shuffle(sent, random);

        for (int i = 0; i < sent.size(); i += 4) {
            join(sent.subList(i, i + 4).stream()
                    .<Runnable>map(activity -> () -> recordActivity.handle(activity))
                    .toList());
        }

        List<Training> trainings = list();
        assertThat(trainings).hasSize(EFFORTS).allSatisfy(training -> {
            assertThat(training.activities()).hasSize(2);
            assertThat(training.details().figures().heartRate()).isEqualTo(new HeartRate(151, 170));
            assertThat(training.hasTrack()).isTrue();
        });
        assertThat(trainings.stream()
                        .flatMap(training -> training.activities().stream())
                        .collect(Collectors.toSet()))
                .hasSize(2 * EFFORTS);
        assertThat(compareSums.compare(athlete)).isEmpty();
        assertThat(compareProgress.handle(athlete.value())).isEmpty();
    }

    @Test
    void keepsTheOriginalsThroughSplitAndMerge() {
        RecordedActivity phone = phone(0);
        RecordedActivity strap = strap(0);
        recordActivity.handle(strap);
        recordActivity.handle(phone);
        TrainingKey key = list().get(0).key();
        Merge merge = list().get(0).merge().orElseThrow();
        assertThat(listRecordings.handle(key))
                .extracting(ListTrainingRecordings.TrainingRecording::activity)
                .containsExactly(phone, strap);

        TrainingKey other = splitRecording
                .handle(key, Examples.HOUSE, Examples.ANY_VERSION, phone.activity())
                .training()
                .key();
        recordActivity.handle(strap.at(1));
        assertThat(list()).hasSize(2);
        assertThat(viewTraining.handle(other).recording()).isEqualTo(phone.recording());
        assertThat(viewTraining.handle(key).training().hasTrack()).isFalse();
        assertThat(compareSums.compare(athlete)).isEmpty();

        mergeTrainings.handle(key, Examples.HOUSE, Examples.ANY_VERSION, other.training());
        assertThat(list()).singleElement().satisfies(training -> {
            assertThat(training.key()).isEqualTo(key);
            assertThat(training.merge()).contains(merge);
        });
        assertThat(compareSums.compare(athlete)).isEmpty();

        deleteTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION);
        recordActivity.handle(phone);
        recordActivity.handle(strap);
        assertThat(list()).isEmpty();
    }

    @Test
    void joinsTwoTrainingsThroughARecordingLikeBoth() {
        List<RecordedActivity> chain = IntStream.of(0, 1_000, 500)
                .mapToObj(start -> recorded("watch-" + start, start, 3_600, null, null, true))
                .toList();

        chain.forEach(recordActivity::handle);

        assertThat(list())
                .singleElement()
                .satisfies(training -> assertThat(training.activities()).hasSize(3));
        assertThat(compareSums.compare(athlete)).isEmpty();
        assertThat(compareProgress.handle(athlete.value())).isEmpty();
    }

    private static RecordedActivity ofAthlete(AthleteId owner, RecordedActivity activity) {
        return new RecordedActivity(owner, activity.source(), activity.details(), activity.recording());
    }

    private RecordedActivity phone(int effort) {
        return recorded("phone", effort * 7_200, 3_600, 10_000.0, null, true);
    }

    private RecordedActivity strap(int effort) {
        return recorded("strap", effort * 7_200 + 100, 3_500, null, 151, false);
    }

    private RecordedActivity recorded(
            String client,
            int startSeconds,
            int elapsedSeconds,
            @Nullable Double meters,
            @Nullable Integer heartRate,
            boolean hasTrack) {
        Figures figures = Figures.recorded(
                new TimeSpent(elapsedSeconds, null),
                meters == null ? null : new Distance(meters),
                null,
                heartRate == null ? null : new HeartRate(heartRate, 170),
                null,
                null,
                null,
                null);
        return new RecordedActivity(
                athlete,
                new Source.Vendor(
                        new Provenance(Examples.activity(), client, null, "fit", client, SourcePolicy.NOTHING)),
                TrainingDetails.recorded(
                        Examples.run().sport(),
                        null,
                        null,
                        new Start(Examples.START.minus(Duration.ofDays(30)).plusSeconds(startSeconds), 3_600),
                        figures,
                        false),
                new Recording(
                        List.of(new Lap(0, Examples.START, 300.5, 299.0, 1_000.0, 12.0, 148, 160, 230)),
                        hasTrack ? "_p~iF~ps|U_ulLnnqC" : null,
                        List.of("time"),
                        null));
    }

    private List<Training> list() {
        return list(athlete);
    }

    private List<Training> list(AthleteId owner) {
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return listTrainings.handle(owner, everything, 100).trainings();
    }

    private static void join(List<Runnable> works) {
        CompletableFuture<?>[] running = works.stream()
                .map(work -> CompletableFuture.runAsync(work, command -> new Thread(command).start()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(running).orTimeout(60, TimeUnit.SECONDS).join();
    }
}
