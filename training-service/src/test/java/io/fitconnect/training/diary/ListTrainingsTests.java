package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTrainingsTests {

    private final InMemoryDiary diary =
            new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
    private final AthleteId athlete = Examples.athlete();

    @BeforeEach
    void enterThreeTrainings() {
        for (int day = 0; day < 3; day++) {
            diary.addTraining()
                    .handle(athlete, Examples.HOUSE, Examples.runAt(Examples.START.minusSeconds(86_400L * day)));
        }
    }

    @Test
    void endsWhereThereIsNoMore() {
        DiaryPage page = list(3);

        assertThat(page.trainings()).hasSize(3);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void tellsWhereItGoesOn() {
        DiaryPage page = list(2);

        assertThat(page.trainings()).hasSize(2);
        assertThat(page.next()).contains(DiaryPosition.of(page.trainings().get(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void refusesPagesOfOtherSizes(int limit) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> list(limit)).withMessage("limit must be 1 to 100.");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> period(Examples.START, Examples.START))
                .withMessage("from must be before to.");
    }

    @Test
    void refusesAPeriodThatNoCalendarHolds() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> period(Instant.MIN, Examples.START))
                .withMessage("from must be in the years 1 to 9999.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> period(Examples.START, Instant.MAX))
                .withMessage("to must be in the years 1 to 9999.");
    }

    private DiaryPage list(int limit) {
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return diary.listTrainings().handle(athlete, everything, limit);
    }

    private static void period(Instant from, Instant to) {
        new DiaryFilter(Set.of(), Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty());
    }
}
