package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Figures;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicateTrainingTests {

    private static final Writer VENDOR = new Writer("demo-tracker", false, true);

    private final InMemoryDiary diary =
            new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
    private final AthleteId athlete = Examples.athlete();

    @Test
    void entersTheCopyOfARecordingAsIfByHand() {
        ActivityId activity = Examples.activity();
        diary.recordActivity().handle(Examples.recorded(athlete, activity).with(measured()));
        TrainingKey recorded =
                diary.findOfActivity(athlete, activity).orElseThrow().key();

        Training copy = duplicate(recorded, Optional.empty());

        assertThat(copy.key()).isNotEqualTo(recorded);
        assertThat(copy.source()).isEqualTo(new Source.Manual());
        assertThat(copy.hasTrack()).isFalse();
        assertThat(copy.details()).isEqualTo(Examples.run());
    }

    @Test
    void copiesToTheSameLocalTimeOfAnotherDay() {
        TrainingDetails late = Examples.runAt(Instant.parse("2026-11-19T23:30:00Z"));
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, late);

        Training copy = duplicate(key, Optional.of(LocalDate.of(2026, 11, 18)));

        assertThat(copy.details().start().localDateTime()).isEqualTo("2026-11-18T00:30:00");
    }

    @Test
    void showsTheCopyOfARecordingToTheAthleteAlone() {
        diary.show(athlete, Visibility.EVERYONE);
        ActivityId activity = Examples.activity();
        diary.recordActivity()
                .handle(Examples.recorded(athlete, activity).with(measured().withoutSharing()));
        Training recorded = diary.findOfActivity(athlete, activity).orElseThrow();

        Training copy = duplicate(recorded.key(), Optional.empty());

        assertThat(recorded.visibility()).isEqualTo(Visibility.EVERYONE);
        assertThat(copy.visibility()).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void showsTheCopyOfAnEntryByHandToTheSameViewers() {
        diary.show(athlete, Visibility.CLUBS);
        TrainingKey key = diary.addTraining()
                .handle(athlete, Examples.HOUSE, Examples.run().withoutSharing());

        assertThat(duplicate(key, Optional.empty()).visibility()).isEqualTo(Visibility.CLUBS);
    }

    @Test
    void isLeftToTheAthlete() {
        TrainingKey pushed = diary.addTraining().handle(athlete, VENDOR, Examples.run());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.duplicateTraining().handle(pushed, VENDOR, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.ATHLETE_DECIDES));
    }

    @Test
    void findsNothingInTheTrash() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        diary.trashTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> duplicate(key, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
    }

    /** The run with a descent and a cadence, which a person does not enter. */
    private static TrainingDetails measured() {
        Figures figures = Examples.figures();
        return Examples.run()
                .remeasured(TrainingDetails.recorded(
                        Sports.get("running"),
                        null,
                        null,
                        Examples.run().start(),
                        Figures.recorded(
                                figures.time(),
                                figures.distance(),
                                new Climb(120.0, 110.0),
                                figures.heartRate(),
                                null,
                                null,
                                84.0,
                                700.0),
                        false));
    }

    private Training duplicate(TrainingKey key, Optional<LocalDate> day) {
        return diary.findById(diary.duplicateTraining().handle(key, Examples.HOUSE, day))
                .orElseThrow();
    }
}
