package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.Power;
import io.fitconnect.training.measurement.Speed;
import io.fitconnect.training.measurement.TimeSpent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables keep. */
@RunningTrainingService
class DiaryStoreIntegrationTests {

    @Autowired
    private Trainings trainings;

    @Autowired
    private Recordings recordings;

    @Autowired
    private DeletedActivities deletedActivities;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private final AthleteId athlete = Examples.athlete();

    @Test
    void isSerializable() {
        String isolation = transactions.run(() ->
                jdbc.sql("show transaction isolation level").query(String.class).single());

        assertThat(isolation).isEqualTo("serializable");
    }

    @Test
    void keepsAllThatCanBeSaidOfATraining() {
        var details = new TrainingDetails(
                Sports.get("cross-country-skiing"),
                "skate",
                "Уже вечер",
                "First line\nsecond",
                new Start(Instant.parse("2026-11-20T05:30:00.123Z"), -12_600),
                new Figures(
                        new TimeSpent(3_600, 3_540),
                        new Distance(10_000.25),
                        new Climb(120.5, 119.5),
                        new HeartRate(150, 178),
                        new Power(201, 402),
                        new Speed(2.75, 4.5),
                        85,
                        700),
                true,
                7,
                null,
                new Remarks(Tags.require(List.of("Ёлки", "Hills")), 4, "Rain", "To the\ndoctor"),
                new Sharing(
                        Visibility.FRIENDS,
                        new PartVisibility(Visibility.ONLY_ME, null, null, Visibility.EVERYONE, null, null)));
        var source = new Source.Upload(new Provenance(
                Examples.activity(),
                "fitconnect-web",
                "x-1",
                "tcx",
                "Forerunner",
                new SourcePolicy(true, false, true, false, true, false)));

        Training kept = kept(new RecordedActivity(athlete, source, details, Examples.recording()));

        assertThat(kept.details()).isEqualTo(details);
        assertThat(kept.source()).isEqualTo(source);
        assertThat(kept.hasTrack()).isTrue();
        assertThat(kept.visibility()).isEqualTo(Visibility.FRIENDS);
        assertThat(kept.version()).isZero();
        assertThat(recordings.get(kept.key())).isEqualTo(Examples.recording());
    }

    @Test
    void keepsWhatIsUnknownAsUnknown() {
        var details = new TrainingDetails(
                        Sports.get("other"),
                        null,
                        null,
                        null,
                        new Start(Examples.START, null),
                        Figures.byHand(new TimeSpent(60, null), null, null, null, null),
                        false,
                        null)
                .shared(() -> Visibility.ONLY_ME);

        TrainingKey key = transactions
                .run(() -> trainings.saveAndFlush(Training.byHand(athlete, Examples.HOUSE, details, Examples.START)))
                .key();

        assertThat(trainings.get(key).details()).isEqualTo(details);
        assertThat(trainings.get(key).source()).isEqualTo(new Source.Manual());
        assertThat(recordings.get(key)).isEqualTo(Recording.NONE);
    }

    @Test
    void keepsTheStartByTheClockOfTheRecorder() {
        Start recorded = new Start(Examples.START.minusSeconds(60), null);

        Training kept = kept(new RecordedActivity(
                athlete, Examples.vendor(Examples.activity()), Examples.run(), Examples.recording(), 1, recorded));

        assertThat(trainings.get(kept.key()).recordedStart()).contains(recorded);
        assertThat(kept(Examples.recorded(athlete, Examples.activity())).recordedStart())
                .isEmpty();
    }

    @Test
    void findsNothingUnderAnotherAthlete() {
        Training kept = kept(Examples.recorded(athlete, Examples.activity()));
        TrainingKey ofStranger = new TrainingKey(Examples.athlete(), kept.key().training());

        assertThat(trainings.findById(ofStranger)).isEmpty();
        assertThat(recordings.get(ofStranger)).isEqualTo(Recording.NONE);
    }

    @Test
    void takesAnActivityOnlyOnce() {
        ActivityId activity = Examples.activity();
        kept(Examples.recorded(athlete, activity));

        assertThat(trainings.findOfActivity(athlete, activity)).isPresent();
        assertThat(trainings.findOfActivity(Examples.athlete(), activity)).isEmpty();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kept(Examples.recorded(athlete, activity)))
                .withMessageContaining("training_by_activity");
    }

    @Test
    void removesTheRecordingWithItsTraining() {
        Training kept = kept(Examples.recorded(athlete, Examples.activity()));

        transactions.run(() -> trainings.delete(trainings.get(kept.key())));

        assertThat(recordings.get(kept.key())).isEqualTo(Recording.NONE);
    }

    @Test
    void remembersDeletedActivitiesOfEachAthlete() {
        ActivityId activity = Examples.activity();

        deletedActivities.add(athlete, activity, Examples.START);
        deletedActivities.add(athlete, activity, Examples.START);

        assertThat(deletedActivities.contains(athlete, activity)).isTrue();
        assertThat(deletedActivities.contains(Examples.athlete(), activity)).isFalse();
        assertThat(deletedActivities.contains(athlete, Examples.activity())).isFalse();
    }

    @Test
    void readsARecordingThatHasMembersOfAnotherRelease() {
        Training kept = kept(Examples.recorded(athlete, Examples.activity()));
        jdbc.sql("""
            update training_recording set laps = jsonb_set(laps, '{0,paceZone}', '3')
            where athlete_id = ? and training_id = ?\
            """)
                .params(List.of(athlete.value(), kept.key().training().value()))
                .update();

        assertThat(recordings.get(kept.key())).isEqualTo(Examples.recording());
    }

    private Training kept(RecordedActivity activity) {
        TrainingKey key = transactions.run(() -> {
            Training training = trainings.saveAndFlush(Training.of(activity));
            recordings.add(training.key(), activity.recording());
            return training.key();
        });
        return trainings.get(key);
    }
}
