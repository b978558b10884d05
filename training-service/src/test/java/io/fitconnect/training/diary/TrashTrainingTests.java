package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrashTrainingTests {

    private static final Writer VENDOR = new Writer("demo-tracker", false, true);

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InMemoryDiary diary = new InMemoryDiary(outbox, clock, meters);
    private final AthleteId athlete = Examples.athlete();
    private final TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());

    @Test
    void takesTheTrainingOutOfEverySight() {
        trash();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.viewTraining().handle(key));
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::trash);
        assertThat(list(false).trainings()).isEmpty();
        assertThat(list(true).trainings()).extracting(Training::key).containsExactly(key);
        assertThat(diary.watched()).endsWith(key.training() + " is trashed");
        assertThat(meters.get("trainings.trashed").counter().count()).isEqualTo(1);
    }

    @Test
    void announcesItAndSchedulesTheDeletion() {
        outbox.clear();
        trash();

        assertThat(outbox.onlyAnnouncement().type()).isEqualTo("training-trashed.v1");
        EventContracts.assertValid(outbox.onlyAnnouncement());
        assertThat(diary.dueWork().scheduled())
                .singleElement()
                .satisfies(work ->
                        assertThat(work.dueAt()).isEqualTo(clock.instant().plus(Duration.ofDays(30))));
    }

    @Test
    void isUndoneByARestoration() {
        trash();
        outbox.clear();

        DiaryEntry restored = diary.restoreTraining().handle(key, Examples.HOUSE);

        assertThat(restored.training().details()).isEqualTo(Examples.run());
        assertThat(restored.training().version()).isEqualTo(2);
        assertThat(outbox.onlyAnnouncement().type()).isEqualTo("training-restored.v1");
        EventContracts.assertValid(outbox.onlyAnnouncement());
        assertThat(diary.dueWork().scheduled()).isEmpty();
        assertThat(diary.watched()).endsWith(key.training() + " counts");
        assertThat(list(false).trainings()).hasSize(1);
    }

    @Test
    void isRestoredWithoutASecondEffect() {
        outbox.clear();

        assertThat(diary.restoreTraining()
                        .handle(key, Examples.HOUSE)
                        .training()
                        .version())
                .isZero();
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void keepsTheActivityOutOfTheDiary() {
        ActivityId activity = Examples.activity();
        diary.recordActivity().handle(Examples.recorded(athlete, activity));
        TrainingKey recorded = list(false).trainings().stream()
                .filter(training -> training.source().activity().isPresent())
                .map(Training::key)
                .findFirst()
                .orElseThrow();
        diary.trashTraining().handle(recorded, Examples.HOUSE, Examples.ANY_VERSION);

        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        assertThat(list(false).trainings()).extracting(Training::key).containsExactly(key);
    }

    @Test
    void isRestoredByTheAthleteAlone() {
        TrainingKey pushed = diary.addTraining().handle(athlete, VENDOR, Examples.run());
        diary.trashTraining().handle(pushed, VENDOR, Examples.ANY_VERSION);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.restoreTraining().handle(pushed, VENDOR))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.ATHLETE_DECIDES));
    }

    private void trash() {
        diary.trashTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);
    }

    private DiaryPage list(boolean trashed) {
        var filter = new DiaryFilter(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                trashed,
                Refinement.NONE,
                Optional.empty());
        return diary.listTrainings().handle(athlete, filter, 20);
    }
}
