package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModerateTrainingTests {

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final InMemoryDiary diary =
            new InMemoryDiary(outbox, MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
    private final AthleteId athlete = Examples.athlete();
    private final TrainingKey key = diary.addTraining().handle(athlete, Examples.HOUSE, Examples.run());

    @BeforeEach
    void share() {
        choose(Visibility.FOLLOWERS);
        outbox.clear();
    }

    @Test
    void announcesAHiddenTrainingAsItsAthletesAlone() {
        moderate(true);

        Announcement announced = outbox.onlyAnnouncement();
        EventContracts.assertValid(announced);
        assertThat(announced.type()).isEqualTo("training-changed.v1");
        assertThat(((TrainingState) announced.data()).visibility()).isEqualTo(Visibility.ONLY_ME);
        assertThat(((TrainingState) announced.data()).version()).isEqualTo(2);
    }

    @Test
    void staysHiddenWhateverTheAthleteChooses() {
        moderate(true);
        outbox.clear();

        choose(Visibility.EVERYONE);

        assertThat(announcedVisibility()).isEqualTo(Visibility.ONLY_ME);
        assertThat(training().isHiddenByModerators()).isTrue();
        assertThat(training().details().sharing().visibility()).isEqualTo(Visibility.EVERYONE);
    }

    @Test
    void returnsToWhatTheAthleteChose() {
        moderate(true);
        choose(Visibility.FRIENDS);
        outbox.clear();

        moderate(false);

        assertThat(announcedVisibility()).isEqualTo(Visibility.FRIENDS);
        assertThat(training().isHiddenByModerators()).isFalse();
    }

    @Test
    void announcesNoDecisionThatMakesNoDifference() {
        moderate(false);
        assertThat(outbox.announcements()).isEmpty();

        moderate(true);
        outbox.clear();
        moderate(true);

        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void hidesATrashedTrainingForTheTimeAfterItsRestoration() {
        diary.trashTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);
        outbox.clear();

        moderate(true);
        assertThat(outbox.announcements()).isEmpty();
        diary.restoreTraining().handle(key, Examples.HOUSE);

        assertThat(announcedVisibility()).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void leavesATrainingThatIsGone() {
        diary.deleteTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);
        outbox.clear();

        moderate(true);

        assertThat(outbox.announcements()).isEmpty();
        assertThat(diary.findById(key)).isEqualTo(Optional.empty());
    }

    private void moderate(boolean isHidden) {
        diary.moderateTraining().handle(key, isHidden);
    }

    private void choose(Visibility visibility) {
        diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, details -> shown(details, visibility));
    }

    private static TrainingDetails shown(TrainingDetails details, Visibility visibility) {
        return new TrainingDetails(
                details.sport(),
                details.subSport(),
                details.name(),
                details.notes(),
                details.start(),
                details.figures(),
                details.indoor(),
                details.perceivedExertion(),
                details.gearIds(),
                details.remarks(),
                new Sharing(visibility, null));
    }

    private Visibility announcedVisibility() {
        return ((TrainingState) outbox.onlyAnnouncement().data()).visibility();
    }

    private Training training() {
        return diary.findById(key).orElseThrow();
    }
}
