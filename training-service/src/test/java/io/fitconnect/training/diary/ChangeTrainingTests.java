package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.measurement.TimeSpent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class ChangeTrainingTests {

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final InMemoryDiary diary = new InMemoryDiary(outbox, clock, new SimpleMeterRegistry());
    private final AthleteId athlete = Examples.athlete();

    @Test
    void changesWhatTheAthleteEntered() {
        TrainingKey key = entered();

        DiaryEntry changed = change(key, Examples.lasting(Examples.run(), 4_000));

        assertThat(changed.training().details().figures().time().elapsedSeconds())
                .isEqualTo(4_000);
        assertThat(changed.training().version()).isEqualTo(1);
        assertThat(diary.watched()).hasSize(2).endsWith(key.training() + " counts");
    }

    @Test
    void announcesTheNewState() {
        TrainingKey key = entered();

        change(key, Examples.lasting(Examples.run(), 4_000));

        var announcement = outbox.onlyAnnouncement();
        assertThat(announcement.type()).isEqualTo("training-changed.v1");
        var state = (TrainingState) announcement.data();
        assertThat(state.elapsedSeconds()).isEqualTo(4_000);
        assertThat(state.version()).isEqualTo(1);
    }

    @Test
    void makesNoVersionOfAChangeWithoutDifference() {
        TrainingKey key = entered();

        DiaryEntry same = change(key, Examples.run());

        assertThat(same.training().version()).isZero();
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void letsARecordingBeNamed() {
        TrainingKey key = recorded(Examples.run());

        DiaryEntry changed = change(key, Examples.named(Examples.run(), "Along the river"));

        assertThat(changed.training().details().name()).isEqualTo("Along the river");
        assertThat(changed.recording()).isEqualTo(Examples.recording());
    }

    @Test
    void keepsWhatWasRecorded() {
        TrainingKey key = recorded(Examples.run());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(key, Examples.lasting(Examples.run(), 4_000)))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.RECORDED_VALUES));
        assertThat(diary.viewTraining().handle(key).training().details()).isEqualTo(Examples.run());
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void correctsTheClockOfARecordingAndKeepsTheOriginal() {
        TrainingKey key = recorded(Examples.run());
        Instant meant = Examples.START.minus(Duration.ofDays(400));

        DiaryEntry changed = change(key, Examples.runAt(meant));

        assertThat(changed.training().details().start().time()).isEqualTo(meant);
        assertThat(changed.training().recordedStart()).contains(Examples.run().start());
        assertThat(changed.recording().laps()).extracting(Lap::startTime).containsExactly(meant);
        var state = (TrainingState) outbox.onlyAnnouncement().data();
        EventContracts.assertValid(outbox.onlyAnnouncement());
        assertThat(state.startTime()).isEqualTo(meant);
        assertThat(state.clockCorrections())
                .hasSize(1)
                .containsValue(Duration.ofDays(-400).toMillis());
        assertThat(diary.watched()).hasSize(2).endsWith(key.training() + " counts");
    }

    @Test
    void takesACorrectionOfTheClockBack() {
        TrainingKey key = recorded(Examples.run());
        change(key, Examples.runAt(Examples.START.minusSeconds(60)));
        outbox.clear();

        DiaryEntry changed = change(key, Examples.run());

        assertThat(changed.training().recordedStart()).isEmpty();
        assertThat(changed.recording()).isEqualTo(Examples.recording());
        assertThat(((TrainingState) outbox.onlyAnnouncement().data()).clockCorrections())
                .isNull();
    }

    @Test
    void correctsTheZoneOfARecording() {
        TrainingKey key = recorded(Examples.run());
        TrainingDetails inTokyo = Examples.run().starting(new Start(Examples.START, 32_400));

        DiaryEntry changed = change(key, inTokyo);

        assertThat(changed.training().details().start()).isEqualTo(inTokyo.start());
        assertThat(changed.training().recordedStart()).contains(Examples.run().start());
    }

    @Test
    void refusesAClockThatIsAhead() {
        TrainingKey key = recorded(Examples.run());
        Instant nextYear = clock.instant().plus(Duration.ofDays(365));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(key, Examples.runAt(nextYear)));
    }

    @Test
    void takesTheTimeOfARecordingWithoutAClock() {
        TrainingDetails withoutClock = Examples.lasting(Examples.run(), 0);
        TrainingKey key = recorded(withoutClock);

        change(key, Examples.lasting(Examples.run(), 4_000));
        DiaryEntry changed = change(key, Examples.lasting(Examples.run(), 3_000));

        assertThat(changed.training().details().figures().time().elapsedSeconds())
                .isEqualTo(3_000);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(key, changed.training().details().lasting(new TimeSpent(0, null))));
    }

    @Test
    void letsARecordingOfAWrongClockBeNamed() {
        Instant nextYear = clock.instant().plus(Duration.ofDays(365));
        TrainingKey key = recorded(Examples.runAt(nextYear));

        DiaryEntry changed = change(key, Examples.named(Examples.runAt(nextYear), "Watch was wrong"));

        assertThat(changed.training().details().name()).isEqualTo("Watch was wrong");
    }

    @Test
    void letsARecordingWithoutAClockBeNamed() {
        TrainingDetails withoutClock = Examples.lasting(Examples.run(), 0);
        TrainingKey key = recorded(withoutClock);

        DiaryEntry changed = change(key, Examples.named(withoutClock, "By the map"));

        assertThat(changed.training().details().name()).isEqualTo("By the map");
    }

    @Test
    void refusesToMoveATrainingIntoTheFuture() {
        TrainingKey key = entered();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(key, Examples.runAt(clock.instant().plus(Duration.ofDays(2)))))
                .withMessage("startTime must not be more than a day in the future.");
    }

    @Test
    void looksAtTheCurrentVersionFirst() {
        TrainingKey key = entered();
        LongConsumer stale = version -> {
            throw new Refusal(CommonProblems.VERSION_CONFLICT, "The current version is " + version + ".");
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.changeTraining()
                        .handle(key, Examples.HOUSE, stale, details -> Examples.named(details, "Too late")))
                .withMessage("The current version is 0.");
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void findsNothingInAnotherDiary() {
        TrainingKey key = entered();
        TrainingKey ofStranger = new TrainingKey(Examples.athlete(), key.training());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(ofStranger, Examples.named(Examples.run(), "Mine now")))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
    }

    private DiaryEntry change(TrainingKey key, TrainingDetails details) {
        return diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, current -> details);
    }

    private TrainingKey entered() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        outbox.clear();
        return key;
    }

    private TrainingKey recorded(TrainingDetails details) {
        diary.recordActivity()
                .handle(new RecordedActivity(
                        athlete, Examples.vendor(Examples.activity()), details, Examples.recording()));
        outbox.clear();
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return diary.listTrainings()
                .handle(athlete, everything, 1)
                .trainings()
                .get(0)
                .key();
    }
}
