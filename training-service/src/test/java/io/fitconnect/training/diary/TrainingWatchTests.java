package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class TrainingWatchTests {

    private final InMemoryDiary diary =
            new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
    private final AthleteId athlete = Examples.athlete();

    @Test
    void seesATrainingEnteredChangedAndDeleted() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, run -> Examples.lasting(run, 4_000));
        diary.deleteTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        assertThat(diary.watched()).containsExactly(counts(key), counts(key), key.training() + " is deleted");
    }

    @Test
    void seesARecordedActivityOnce() {
        ActivityId activity = Examples.activity();
        diary.recordActivity().handle(Examples.recorded(athlete, activity));
        diary.recordActivity().handle(Examples.recorded(athlete, activity));

        assertThat(diary.watched()).singleElement().asString().endsWith(" counts");
    }

    @Test
    void doesNotSeeAChangeWithoutDifference() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, run -> run);

        assertThat(diary.watched()).containsExactly(counts(key));
    }

    private static String counts(TrainingKey key) {
        return key.training() + " counts";
    }
}
