package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.training.RunningTrainingService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The diary's order and filters, on the real table. */
@RunningTrainingService
class DiaryListingIntegrationTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private ListTrainings listTrainings;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Transactions transactions;

    private final AthleteId athlete = Examples.athlete();
    private final List<Training> entered = new ArrayList<>();

    /** Four days with three trainings each, which all start in the same moment of their day; and a stranger's diary. */
    @BeforeEach
    void fillTheDiary() {
        for (int day = 0; day < 4; day++) {
            Instant start = Examples.START.minus(DAY.multipliedBy(day));
            enter(athlete, Examples.detailsOf(Sports.get("running"), start));
            enter(athlete, Examples.detailsOf(Sports.get("strength"), start));
            record(Examples.detailsOf(Sports.get("cycling"), start));
        }
        enter(Examples.athlete(), Examples.run());
        entered.removeIf(training -> !training.key().athlete().equals(athlete));
        entered.sort(Comparator.comparing(DiaryPosition::of, DiaryListingIntegrationTests::compare)
                .reversed());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 11, 12, 100})
    void leafsThroughEveryTrainingOnceWhateverThePage(int limit) {
        List<TrainingKey> leafed = new ArrayList<>();
        Optional<DiaryPosition> after = Optional.empty();
        do {
            DiaryPage page = listTrainings.handle(athlete, after(after), limit);
            assertThat(page.trainings()).hasSizeLessThanOrEqualTo(limit);
            page.trainings().forEach(training -> leafed.add(training.key()));
            after = page.next();
        } while (after.isPresent());

        assertThat(leafed)
                .containsExactlyElementsOf(entered.stream().map(Training::key).toList());
    }

    @Test
    void doesNotLoseItsPlaceWhenSomethingNewComes() {
        DiaryPage first = listTrainings.handle(athlete, after(Optional.empty()), 5);
        enter(athlete, Examples.runAt(Examples.START.plusSeconds(60)));

        DiaryPage second = listTrainings.handle(athlete, after(first.next()), 5);

        assertThat(second.trainings())
                .extracting(Training::key)
                .containsExactlyElementsOf(
                        entered.subList(5, 10).stream().map(Training::key).toList());
    }

    @Test
    void showsOnlyTheSportsThatWereAskedFor() {
        var filter = new DiaryFilter(
                Set.of(Sports.get("running"), Sports.get("cycling")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(listTrainings.handle(athlete, filter, 100).trainings())
                .hasSize(8)
                .extracting(training -> training.details().sport())
                .containsOnly(Sports.get("running"), Sports.get("cycling"));
    }

    @Test
    void beginsAPeriodWithItsFirstMomentAndEndsItBeforeItsLast() {
        var filter = new DiaryFilter(
                Set.of(),
                Optional.of(Examples.START.minus(DAY.multipliedBy(2))),
                Optional.of(Examples.START),
                Optional.empty(),
                Optional.empty());

        assertThat(listTrainings.handle(athlete, filter, 100).trainings())
                .extracting(training -> training.details().start().time())
                .hasSize(6)
                .containsOnly(Examples.START.minus(DAY), Examples.START.minus(DAY.multipliedBy(2)));
    }

    @Test
    void tellsTracksFromNone() {
        assertThat(withTrack(true)).hasSize(4).allMatch(Training::hasTrack);
        assertThat(withTrack(false)).hasSize(8).noneMatch(Training::hasTrack);
    }

    private List<Training> withTrack(boolean hasTrack) {
        var filter =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.of(hasTrack), Optional.empty());
        return listTrainings.handle(athlete, filter, 100).trainings();
    }

    private static DiaryFilter after(Optional<DiaryPosition> position) {
        return new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), position);
    }

    private void enter(AthleteId whose, TrainingDetails details) {
        save(Training.byHand(whose, Examples.HOUSE, details, details.start().time()));
    }

    private void record(TrainingDetails details) {
        save(Training.of(
                new RecordedActivity(athlete, Examples.vendor(Examples.activity()), details, Examples.recording())));
    }

    private void save(Training training) {
        entered.add(transactions.run(() -> trainings.saveAndFlush(training)));
    }

    /** PostgreSQL compares UUIDs as unsigned bytes, Java as signed numbers. */
    private static int compare(DiaryPosition one, DiaryPosition other) {
        int byStart = one.startTime().compareTo(other.startTime());
        return byStart != 0
                ? byStart
                : one.trainingId().toString().compareTo(other.trainingId().toString());
    }
}
