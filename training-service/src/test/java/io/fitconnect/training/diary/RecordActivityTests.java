package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
