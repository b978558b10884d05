package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordActivityTests {

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InMemoryDiary diary = new InMemoryDiary(outbox, MutableClock.at(Examples.NOW), meters);
    private final AthleteId athlete = Examples.athlete();
    private final ActivityId activity = Examples.activity();

    @Test
    void makesATrainingWithAllThatWasRecorded() {
        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        DiaryEntry entry = diary.viewTraining().handle(onlyTraining().key());
        assertThat(entry.training().source()).isEqualTo(Examples.vendor(activity));
        assertThat(entry.training().hasTrack()).isTrue();
        assertThat(entry.recording()).isEqualTo(Examples.recording());
    }

    @Test
    void takesTheAthletesDefaultAndKeepsItWhenTheRecordingIsCorrected() {
        diary.show(athlete, Visibility.FOLLOWERS);
        RecordedActivity recorded = Examples.recorded(athlete, activity);
        recorded = recorded.with(recorded.details().withoutSharing());

        diary.recordActivity().handle(recorded);
        diary.show(athlete, Visibility.EVERYONE);
        diary.recordActivity().handle(recorded.at(1));

        assertThat(onlyTraining().visibility()).isEqualTo(Visibility.FOLLOWERS);
    }

    @Test
    void announcesTheTrainingWithItsActivity() {
        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        var state = (TrainingState) outbox.onlyAnnouncement().data();
        assertThat(state.activityId()).isEqualTo(activity.value());
        assertThat(state.source()).isEqualTo(new TrainingState.Origin("vendor", "demo-tracker", SourcePolicy.NOTHING));
    }

    @Test
    void countsItByItsSource() {
        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        assertThat(meters.get("trainings.recorded")
                        .tag("source", "vendor")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheActivityComesAgain() {
        diary.recordActivity().handle(Examples.recorded(athlete, activity));
        TrainingKey first = onlyTraining().key();
        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        assertThat(onlyTraining().key()).isEqualTo(first);
        assertThat(outbox.announcements()).hasSize(1);
    }

    @Test
    void keepsActivitiesOfTwoAthletesApart() {
        AthleteId other = Examples.athlete();
        diary.recordActivity().handle(Examples.recorded(athlete, activity));
        diary.recordActivity().handle(Examples.recorded(other, activity));

        assertThat(outbox.announcements()).hasSize(2);
    }

    @Test
    void doesNotBringBackWhatTheAthleteDeleted() {
        diary.recordActivity().handle(Examples.recorded(athlete, activity));
        diary.deleteTraining().handle(onlyTraining().key(), Examples.HOUSE, Examples.ANY_VERSION);
        outbox.clear();
        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        assertThat(list().trainings()).isEmpty();
        assertThat(outbox.announcements()).isEmpty();
    }

    /** Whatever comes first: the greatest revision counts, and the athlete's own words stay. */
    @ParameterizedTest
    @ValueSource(strings = {"0 1 2", "0 2 1", "2 0 1", "1 2 0", "2 1 0", "0 0 2 2 1"})
    void takesTheGreatestRevisionInAnyOrder(String order) {
        for (String revision : order.split(" ", -1)) {
            diary.recordActivity().handle(revision(Integer.parseInt(revision)));
        }

        Training training = onlyTraining();
        assertThat(training.details().start()).isEqualTo(revision(2).details().start());
        assertThat(diary.viewTraining().handle(training.key()).recording().streams())
                .containsExactly("revision-2");
        assertThat(((TrainingState) outbox.announcements()
                                .get(outbox.announcements().size() - 1)
                                .data())
                        .startTime())
                .isEqualTo(revision(2).details().start().time());
    }

    @Test
    void staysInTheTrashWhenItsActivityIsCorrected() {
        diary.recordActivity().handle(revision(0));
        TrainingKey key = onlyTraining().key();
        diary.trashTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);
        outbox.clear();

        diary.recordActivity().handle(revision(1));

        assertThat(list().trainings()).isEmpty();
        assertThat(outbox.announcements()).isEmpty();
        assertThat(diary.restoreTraining()
                        .handle(key, Examples.HOUSE)
                        .training()
                        .details()
                        .start())
                .isEqualTo(revision(1).details().start());
    }

    @Test
    void deletesTheTrainingOfAWithdrawnActivityForGood() {
        diary.recordActivity().handle(revision(0));

        diary.withdrawActivity().handle(athlete, activity);
        diary.withdrawActivity().handle(athlete, activity);
        diary.recordActivity().handle(revision(1));

        assertThat(list().trainings()).isEmpty();
        assertThat(outbox.announcements()).hasSize(2);
    }

    @Test
    void makesNoTrainingOfAnActivityThatWasWithdrawnBefore() {
        diary.withdrawActivity().handle(athlete, activity);
        diary.recordActivity().handle(revision(0));

        assertThat(list().trainings()).isEmpty();
        assertThat(outbox.announcements()).isEmpty();
    }

    private RecordedActivity revision(int number) {
        RecordedActivity recorded = Examples.recorded(athlete, activity);
        TrainingDetails details = recorded.details();
        Start start = Start.recorded(details.start().time().plusSeconds(60L * number), 0.0);
        return new RecordedActivity(
                athlete,
                recorded.source(),
                TrainingDetails.recorded(details.sport(), null, null, start, details.figures(), false),
                new Recording(List.of(), null, List.of("revision-" + number), null),
                number);
    }

    private Training onlyTraining() {
        assertThat(list().trainings()).hasSize(1);
        return list().trainings().get(0);
    }

    private DiaryPage list() {
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return diary.listTrainings().handle(athlete, everything, 10);
    }
}
