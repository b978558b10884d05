package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class DeleteTrainingTests {

    private static final Writer VENDOR = new Writer("demo-tracker", false, true);

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InMemoryDiary diary = new InMemoryDiary(outbox, clock, meters);
    private final AthleteId athlete = Examples.athlete();

    @Test
    void leavesNothingToBeFound() {
        TrainingKey key = entered();

        diary.deleteTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.viewTraining().handle(key))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
        assertThat(diary.watched()).endsWith(key.training() + " is deleted");
    }

    @Test
    void announcesWhatIsGoneAndWhen() {
        TrainingKey key = entered();

        diary.deleteTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        var announcement = outbox.onlyAnnouncement();
        assertThat(announcement.type()).isEqualTo("training-deleted.v1");
        assertThat(announcement.key()).isEqualTo(athlete.toString());
        assertThat(announcement.data())
                .isEqualTo(new TrainingAnnouncements.TrainingGone(
                        key.training().value(), athlete.value(), null, null, clock.instant()));
    }

    @Test
    void takesATrainingOutOfTheTrashWithItsDueWork() {
        TrainingKey key = entered();
        diary.trashTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        diary.deleteTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        assertThat(diary.dueWork().scheduled()).isEmpty();
        assertThat(diary.findTrashed(key)).isEmpty();
    }

    @Test
    void leavesToTheAthleteWhatNothingBringsBack() {
        TrainingKey key = diary.addTraining().handle(athlete, VENDOR, Examples.run());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.deleteTraining().handle(key, VENDOR, Examples.ANY_VERSION))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.ATHLETE_DECIDES));
    }

    @Test
    void countsIt() {
        diary.deleteTraining().handle(entered(), Examples.HOUSE, Examples.ANY_VERSION);

        assertThat(meters.get("trainings.deleted").counter().count()).isEqualTo(1);
    }

    @Test
    void keepsWhatWasChangedMeanwhile() {
        TrainingKey key = entered();
        LongConsumer stale = version -> {
            throw new Refusal(CommonProblems.VERSION_CONFLICT, "The current version is " + version + ".");
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.deleteTraining().handle(key, Examples.HOUSE, stale));
        assertThat(diary.viewTraining().handle(key)).isNotNull();
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void findsNothingInAnotherDiary() {
        TrainingKey key = entered();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.deleteTraining()
                        .handle(
                                new TrainingKey(Examples.athlete(), key.training()),
                                Examples.HOUSE,
                                Examples.ANY_VERSION))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
        assertThat(diary.viewTraining().handle(key)).isNotNull();
    }

    private TrainingKey entered() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        outbox.clear();
        return key;
    }
}
