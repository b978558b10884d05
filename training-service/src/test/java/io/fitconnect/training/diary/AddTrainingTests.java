package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AddTrainingTests {

    private static final Writer VENDOR = new Writer("demo-tracker", false, false);

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MutableClock clock = MutableClock.at(Examples.NOW);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InMemoryDiary diary = new InMemoryDiary(outbox, clock, meters);
    private final AthleteId athlete = Examples.athlete();

    @Test
    void putsTheTrainingIntoTheDiary() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());

        DiaryEntry entry = diary.viewTraining().handle(key);
        assertThat(key.athlete()).isEqualTo(athlete);
        assertThat(entry.training().details()).isEqualTo(Examples.run());
        assertThat(entry.training().source()).isEqualTo(new Source.Manual());
        assertThat(entry.training().version()).isZero();
        assertThat(entry.recording()).isEqualTo(Recording.NONE);
    }

    @Test
    void announcesItUnderTheAthlete() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());

        var announcement = outbox.onlyAnnouncement();
        assertThat(announcement.type()).isEqualTo("training-recorded.v1");
        assertThat(announcement.key()).isEqualTo(athlete.toString());
        assertThat(announcement.subject()).isEqualTo(key.training().toString());
    }

    @Test
    void takesTheAthletesDefaultWhereNothingIsSaidOfWhoSeesIt() {
        TrainingKey before = diary.addTraining().handle(athlete, VENDOR, unsaid());
        diary.show(athlete, Visibility.CLUBS);
        TrainingKey byDefault = diary.addTraining().handle(athlete, VENDOR, unsaid());
        TrainingKey said = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        diary.show(athlete, Visibility.EVERYONE);

        assertThat(visibilityOf(before)).isEqualTo(Visibility.ONLY_ME);
        assertThat(visibilityOf(byDefault)).isEqualTo(Visibility.CLUBS);
        assertThat(visibilityOf(said)).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void returnsToTheDefaultOfNowWhenTheAthleteSaysNothingAnyLonger() {
        TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());
        diary.show(athlete, Visibility.CLUBS);

        diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, details -> unsaid());

        assertThat(visibilityOf(key)).isEqualTo(Visibility.CLUBS);
    }

    private Visibility visibilityOf(TrainingKey key) {
        return diary.viewTraining().handle(key).training().visibility();
    }

    private static TrainingDetails unsaid() {
        return Examples.run().withoutSharing();
    }

    @Test
    void countsByTheDayOfTheAthletesZoneWhereTheLocalClockIsUnknown() {
        diary.zones().keep(athlete.value(), "Europe/Ljubljana", 1);
        TrainingDetails run = Examples.run();
        UnaryOperator<Start> entered = start -> {
            TrainingDetails details =
                    run.remeasured(TrainingDetails.recorded(run.sport(), null, null, start, run.figures(), false));
            TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, details);
            return diary.viewTraining().handle(key).training().details().start();
        };
        Instant night = Instant.parse("2026-10-14T23:30:00Z");

        assertThat(entered.apply(new Start(night, null)).localDate()).isEqualTo("2026-10-15");
        assertThat(entered.apply(new Start(night, -28_800)).localDate()).isEqualTo("2026-10-14");
    }

    @Test
    void countsItAsEnteredByHand() {
        diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());

        assertThat(meters.get("trainings.recorded")
                        .tag("source", "manual")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("trainings.recorded")
                        .tag("source", "vendor")
                        .counter()
                        .count())
                .isZero();
    }

    @Test
    void allowsAStartThatIsStillTodaySomewhere() {
        var details = Examples.runAt(clock.instant().plus(Duration.ofHours(23)));

        assertThat(diary.addTraining().handle(athlete, Examples.HOUSE, details)).isNotNull();
    }

    @Test
    void refusesWhatTookNoTime() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> diary.addTraining().handle(athlete, Examples.HOUSE, Examples.lasting(Examples.run(), 0)))
                .withMessage("elapsedSeconds must be at least 1 second.");
    }

    @Test
    void refusesWhatIsNotDoneYet() {
        var details = Examples.runAt(clock.instant().plus(Duration.ofHours(25)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.addTraining().handle(athlete, Examples.HOUSE, details))
                .withMessage("startTime must not be more than a day in the future.");
        assertThat(outbox.announcements()).isEmpty();
    }
}
