package io.fitconnect.training.diary.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AddTraining;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.ChangeTraining;
import io.fitconnect.training.diary.DeleteTraining;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.DiaryPage;
import io.fitconnect.training.diary.DiaryPosition;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.KeptApart;
import io.fitconnect.training.diary.ListTrainings;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Refinement;
import io.fitconnect.training.diary.Remarks;
import io.fitconnect.training.diary.RestoreTraining;
import io.fitconnect.training.diary.Sharing;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.SumTrainings;
import io.fitconnect.training.diary.Tags;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrashTraining;
import io.fitconnect.training.diary.ViewCalendar;
import io.fitconnect.training.diary.search.SearchWords;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.TimeSpent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random lives of trainings against a model in memory: what is listed, found, summed up and shown by day is always the same. */
@RunningTrainingService
class DiaryModelIntegrationTests {

    private static final int STEPS = Integer.getInteger("fitconnect.diary.steps", 400);
    private static final int COMPARE_EVERY = 40;
    private static final List<String> SPORTS = List.of("running", "cycling", "yoga");
    private static final List<String> WORDS = List.of("Hill", "hilltop", "Озеро", "race");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 20);

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private RecordActivity recordActivity;

    /** The model knows of no merging. */
    @Autowired
    private KeptApart keptApart;

    @Autowired
    private ChangeTraining changeTraining;

    @Autowired
    private TrashTraining trashTraining;

    @Autowired
    private RestoreTraining restoreTraining;

    @Autowired
    private DeleteTraining deleteTraining;

    @Autowired
    private ListTrainings listTrainings;

    @Autowired
    private SumTrainings sumTrainings;

    @Autowired
    private ViewCalendar viewCalendar;

    @Autowired
    private ListSums listSums;

    @Autowired
    private CompareSums compareSums;

    private final AthleteId athlete = Examples.athlete();
    private final Map<TrainingKey, TrainingDetails> counting = new HashMap<>();
    private final Map<TrainingKey, TrainingDetails> trashed = new HashMap<>();
    private final List<RecordedActivity> delivered = new ArrayList<>();

    @Test
    void isWhatTheModelSays() {
        long seed = Long.getLong("fitconnect.diary.seed", 20_261_128L);
        Random random = new Random(seed);
        for (int step = 1; step <= STEPS; step++) {
            takeStep(random);
            if (step % COMPARE_EVERY == 0) {
                compare("seed %d, step %d".formatted(seed, step));
            }
        }
        compareSums.recompute(athlete);
        compare("recomputed");
    }

    private void takeStep(Random random) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                TrainingDetails details = details(random);
                counting.put(addTraining.handle(athlete, Examples.HOUSE, details), details);
            }
            case 3 ->
                deliver(new RecordedActivity(
                        athlete,
                        Examples.vendor(new ActivityId(new UUID(random.nextLong(), random.nextLong()))),
                        details(random),
                        Examples.recording()));
            case 4 -> { // the same activity once more, whatever became of its training
                if (!delivered.isEmpty()) {
                    recordActivity.handle(delivered.get(random.nextInt(delivered.size())));
                }
            }
            case 5, 6 -> anyOf(counting, random).ifPresent(key -> change(key, random));
            case 7 ->
                anyOf(counting, random).ifPresent(key -> {
                    trashTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION);
                    trashed.put(key, counting.remove(key));
                });
            case 8 ->
                anyOf(trashed, random).ifPresent(key -> {
                    restoreTraining.handle(key, Examples.HOUSE);
                    restoreTraining.handle(key, Examples.HOUSE);
                    counting.put(key, trashed.remove(key));
                });
            default ->
                anyOf(random.nextBoolean() ? trashed : counting, random).ifPresent(key -> {
                    deleteTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION);
                    counting.remove(key);
                    trashed.remove(key);
                });
        }
    }

    private void deliver(RecordedActivity activity) {
        Set<TrainingKey> before = keys(false);
        delivered.forEach(other -> keptApart.add(athlete, activity.activity(), other.activity()));
        recordActivity.handle(activity);
        delivered.add(activity);
        Set<TrainingKey> after = new HashSet<>(keys(false));
        after.removeAll(before);
        assertThat(after).hasSize(1);
        after.forEach(key -> counting.put(key, activity.details()));
    }

    /** A recording refuses other times; then nothing has changed. */
    private void change(TrainingKey key, Random random) {
        TrainingDetails changed = details(random);
        try {
            changeTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION, details -> changed);
            counting.put(key, changed);
        } catch (Refusal recorded) {
            assertThat(recorded.type().slug()).isEqualTo("recorded-values");
        }
    }

    private void compare(String when) {
        assertThat(keys(false)).as(when).isEqualTo(counting.keySet());
        assertThat(keys(true)).as(when).isEqualTo(trashed.keySet());
        assertThat(compareSums.compare(athlete)).as(when).isEmpty();
        for (Period period : Period.values()) {
            assertThat(listSums.handle(athlete, period, FIRST_DAY.minusYears(1), FIRST_DAY.plusYears(1)).stream()
                            .collect(Collectors.toMap(Sum::key, Sum::amounts)))
                    .as(when)
                    .isEqualTo(modelSums(period));
        }
        assertThat(viewCalendar.handle(athlete, FIRST_DAY, FIRST_DAY.plusDays(60)))
                .as(when)
                .extracting(Training::key)
                .hasSameElementsAs(counting.keySet());
        for (String word : List.of("hill", "ozero", "озер", "#anna", "race")) {
            compareSearch(when, word);
        }
    }

    private void compareSearch(String when, String word) {
        boolean isTag = word.startsWith("#");
        var refinement = new Refinement(
                isTag ? List.of() : List.of(word),
                isTag ? Set.of(word.substring(1)) : Set.of(),
                Refinement.NONE.distanceMeters(),
                Refinement.NONE.elapsedSeconds(),
                Optional.empty(),
                Set.of());
        Map<TrainingKey, TrainingDetails> expected = new HashMap<>(counting);
        expected.values()
                .removeIf(details -> words(details).noneMatch(isTag ? word::equals : each -> each.startsWith(word)));
        assertThat(keys(refinement, false)).as("%s: %s", when, word).isEqualTo(expected.keySet());
        assertThat(sumTrainings
                        .handle(athlete, filter(refinement, false, Optional.empty()))
                        .trainings())
                .as("%s: %s", when, word)
                .isEqualTo(expected.size());
    }

    private static Stream<String> words(TrainingDetails details) {
        List<String> tags = details.remarks().tags().values();
        Stream<String> name = details.name() == null ? Stream.empty() : SearchWords.of(details.name()).stream();
        return Stream.concat(
                name,
                tags.stream()
                        .flatMap(tag -> Stream.of(
                                SearchWords.ofTag(tag), SearchWords.of(tag).get(0))));
    }

    private Map<SumKey, Amounts> modelSums(Period period) {
        Map<SumKey, Amounts> sums = new HashMap<>();
        counting.values().forEach(details -> {
            var key = new SumKey(
                    period,
                    period.startOf(details.start().localDate()),
                    details.sport().key());
            Figures figures = details.figures();
            Integer moving = figures.time().movingSeconds();
            sums.merge(
                    key,
                    new Amounts(
                            1,
                            figures.time().elapsedSeconds(),
                            moving == null ? figures.time().elapsedSeconds() : moving,
                            figures.distance() == null
                                    ? 0
                                    : Math.round(figures.distance().meters() * 1_000),
                            figures.climb() == null
                                    ? 0
                                    : Math.round(Objects.requireNonNull(
                                                    figures.climb().ascentMeters())
                                            * 1_000)),
                    Amounts::plus);
        });
        return sums;
    }

    private Set<TrainingKey> keys(boolean ofTrash) {
        return keys(Refinement.NONE, ofTrash);
    }

    private Set<TrainingKey> keys(Refinement refinement, boolean ofTrash) {
        Set<TrainingKey> keys = new HashSet<>();
        DiaryPage page = listTrainings.handle(athlete, filter(refinement, ofTrash, Optional.empty()), 100);
        page.trainings().forEach(training -> keys.add(training.key()));
        while (page.next().isPresent()) {
            DiaryFilter rest = new DiaryFilter(
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ofTrash,
                    refinement,
                    page.next());
            page = listTrainings.handle(athlete, rest, 100);
            page.trainings()
                    .forEach(training -> assertThat(keys.add(training.key())).isTrue());
        }
        return keys;
    }

    private static DiaryFilter filter(Refinement refinement, boolean ofTrash, Optional<DiaryPosition> after) {
        return new DiaryFilter(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ofTrash,
                refinement,
                after);
    }

    private static Optional<TrainingKey> anyOf(Map<TrainingKey, ?> trainings, Random random) {
        return trainings.keySet().stream()
                .skip(trainings.isEmpty() ? 0 : random.nextInt(trainings.size()))
                .findFirst();
    }

    private static TrainingDetails details(Random random) {
        Instant start = FIRST_DAY
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(Duration.ofMinutes(24 * 60 + random.nextInt(40 * 24 * 60)));
        int elapsed = 600 + random.nextInt(9_000);
        return new TrainingDetails(
                Sports.get(SPORTS.get(random.nextInt(SPORTS.size()))),
                null,
                random.nextBoolean() ? WORDS.get(random.nextInt(WORDS.size())) + " day" : null,
                null,
                new Start(start, random.nextBoolean() ? null : 3_600 * (random.nextInt(24) - 11)),
                Figures.byHand(
                        new TimeSpent(elapsed, random.nextBoolean() ? null : elapsed / 2),
                        random.nextInt(4) == 0 ? null : new Distance(random.nextInt(42_195_000) / 1_000.0),
                        random.nextInt(4) == 0 ? null : new Climb(random.nextInt(3_000) / 10.0, null),
                        null,
                        null),
                random.nextBoolean(),
                null,
                null,
                new Remarks(random.nextInt(3) == 0 ? Tags.require(List.of("Anna")) : Tags.NONE, null, null, null),
                Sharing.BY_DEFAULT);
    }
}
