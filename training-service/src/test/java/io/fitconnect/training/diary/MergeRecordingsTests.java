package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.TimeSpent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeRecordingsTests {

    private static final Writer VENDOR = new Writer("strap", false, true);

    private final AthleteId athlete = Examples.athlete();
    private RecordingOutbox outbox = new RecordingOutbox();
    private InMemoryDiary diary = diary();
    private final RecordedActivity phone = recorded("phone", 0, 3_600, 10_000.0, null, true);
    private final RecordedActivity strap = recorded("strap", 90, 3_500, null, 151, false);

    @Test
    void makesOneTrainingOfTwoRecordings() {
        record(phone, strap);

        Training training = onlyTraining();
        assertThat(training.activities()).containsExactlyInAnyOrder(phone.activity(), strap.activity());
        assertThat(training.source().activity()).contains(phone.activity());
        assertThat(training.details().figures().heartRate()).isEqualTo(new HeartRate(151, 170));
        assertThat(training.details().figures().distance()).isEqualTo(new Distance(10_000));
        TrainingState told = lastState();
        outbox.announcements().forEach(EventContracts::assertValid);
        assertThat(told.activityIds()).isEqualTo(ids(training.activities()));
        assertThat(told.fieldSources())
                .containsEntry("position", phone.activity().value())
                .containsEntry("heartRate", strap.activity().value());
    }

    @Test
    void saysNothingOfASingleRecording() {
        record(phone);

        assertThat(lastState().activityIds()).isNull();
        assertThat(lastState().fieldSources()).isNull();
    }

    @Test
    void keepsTwoEffortsApart() {
        record(phone, recorded("phone", 7_200, 3_600, 10_000.0, null, true));

        assertThat(list()).hasSize(2);
    }

    @Test
    void mergesNothingOfAnotherAthlete() {
        record(phone);
        RecordedActivity strange = Examples.recorded(Examples.athlete(), Examples.activity());

        diary.recordActivity().handle(strange);

        assertThat(onlyTraining().activities()).containsExactly(phone.activity());
    }

    @Test
    void changesNothingWhenARecordingComesAgain() {
        record(phone, strap);
        outbox.clear();

        record(strap, phone);

        assertThat(outbox.announcements()).isEmpty();
        assertThat(list()).hasSize(1);
    }

    @Test
    void leavesWhatTheAthleteEdited() {
        record(strap);
        TrainingKey key = onlyTraining().key();
        diary.changeTraining()
                .handle(
                        key,
                        Examples.HOUSE,
                        Examples.ANY_VERSION,
                        details -> Examples.felt(Examples.named(details, "By hand"), 7));

        record(phone);
        record(recorded("watch", 10, 3_610, 10_010.0, 150, true));

        Training training = onlyTraining();
        assertThat(training.key()).isEqualTo(key);
        assertThat(training.details().name()).isEqualTo("By hand");
        assertThat(training.details().perceivedExertion()).isEqualTo(7);
        assertThat(training.activities()).hasSize(3);
    }

    @Test
    void joinsTwoTrainingsThroughARecordingLikeBoth() {
        RecordedActivity early = recorded("early", 0, 3_600, null, null, false);
        RecordedActivity between = recorded("between", 500, 3_600, null, null, false);
        RecordedActivity late = recorded("late", 1_000, 3_600, null, null, false);
        record(early, late);
        assertThat(list()).hasSize(2);
        outbox.clear();

        record(between);

        assertThat(onlyTraining().activities()).hasSize(3);
        assertThat(outbox.announcements().stream()
                        .map(announcement -> announcement.data())
                        .filter(TrainingAnnouncements.TrainingGone.class::isInstance)
                        .map(TrainingAnnouncements.TrainingGone.class::cast))
                .as("the recordings of the training that is gone live on")
                .singleElement()
                .satisfies(gone -> assertThat(gone.activityId()).isNull());
    }

    @Test
    void splitsARecordingForEver() {
        record(phone, strap);
        TrainingKey key = onlyTraining().key();

        DiaryEntry split = split(key, strap);

        assertThat(list()).hasSize(2);
        assertThat(split.training().activities()).containsExactly(strap.activity());
        assertThat(diary.viewTraining().handle(key).training().activities()).containsExactly(phone.activity());
        assertThat(diary.viewTraining()
                        .handle(key)
                        .training()
                        .details()
                        .figures()
                        .heartRate())
                .isNull();
        record(strap, phone);
        record(strap.at(1), phone.at(1));
        assertThat(list()).as("corrected and repeated").hasSize(2);
    }

    @Test
    void mergesAgainAtTheAthletesWord() {
        record(phone, strap);
        TrainingKey key = onlyTraining().key();
        Training before = onlyTraining();
        Merge merge = before.merge().orElseThrow();
        TrainingKey other = split(key, strap).training().key();

        diary.mergeTrainings().handle(key, Examples.HOUSE, Examples.ANY_VERSION, other.training());

        assertThat(onlyTraining().key()).isEqualTo(key);
        assertThat(onlyTraining().merge()).contains(merge);
        split(key, phone);
        assertThat(list()).hasSize(2);
    }

    @Test
    void refusesToSplitTheOnlyRecordingAndUnknownOnes() {
        record(phone);
        TrainingKey key = onlyTraining().key();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> split(key, phone))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.ONLY_RECORDING));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> split(key, strap))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
    }

    @Test
    void refusesToMergeWhatWasRecordedAtAnotherTime() {
        record(phone, recorded("phone", 7_200, 3_600, 10_000.0, null, true));
        List<Training> two = list();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.mergeTrainings()
                        .handle(
                                two.get(0).key(),
                                Examples.HOUSE,
                                Examples.ANY_VERSION,
                                two.get(1).key().training()))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.NOT_AT_ONE_TIME));
        assertThat(list()).hasSize(2);
    }

    @Test
    void leavesRecordingsOfOthersToTheAthlete() {
        record(phone, strap);
        TrainingKey key = onlyTraining().key();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> diary.trashTraining().handle(key, VENDOR, Examples.ANY_VERSION))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(TrainingProblems.NOT_PUSHED_BY_THIS_CLIENT));
    }

    @Test
    void showsARecordingThatCameWhileAnotherLayInTheTrashAndMergesBothOnRestoring() {
        record(phone);
        TrainingKey key = onlyTraining().key();
        diary.trashTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION);

        record(strap);
        assertThat(onlyTraining().activities()).containsExactly(strap.activity());
        diary.restoreTraining().handle(key, Examples.HOUSE);

        assertThat(onlyTraining().key()).isEqualTo(key);
        assertThat(onlyTraining().activities()).hasSize(2);
    }

    @Test
    void deletesAllRecordingsWithTheirTraining() {
        record(phone, strap);
        Set<UUID> both = Set.copyOf(ids(onlyTraining().activities()));
        outbox.clear();

        diary.deleteTraining().handle(onlyTraining().key(), Examples.HOUSE, Examples.ANY_VERSION);
        EventContracts.assertValid(outbox.onlyAnnouncement());
        var gone =
                (TrainingAnnouncements.TrainingGone) outbox.onlyAnnouncement().data();
        record(phone, strap);

        assertThat(list()).isEmpty();
        assertThat(gone.activityIds()).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void goesOnWithoutAWithdrawnRecording() {
        record(phone, strap);

        diary.withdrawActivity().handle(athlete, phone.activity());

        assertThat(onlyTraining().activities()).containsExactly(strap.activity());
        assertThat(onlyTraining().hasTrack()).isFalse();
        diary.withdrawActivity().handle(athlete, strap.activity());
        assertThat(list()).isEmpty();
    }

    @Test
    void mergesARecordingWhoseCorrectionMakesItTheSame() {
        RecordedActivity wrongClock = recorded("watch", 86_400, 3_600, 10_000.0, 140, true);
        record(phone, wrongClock);
        assertThat(list()).hasSize(2);

        record(new RecordedActivity(athlete, wrongClock.source(), phone.details(), wrongClock.recording()).at(1));

        assertThat(onlyTraining().activities()).hasSize(2);
    }

    @Test
    void mergesARecordingWhoseClockTheAthleteCorrects() {
        RecordedActivity wrongClock = recorded("watch", -86_400, 3_600, 10_000.0, 140, true);
        record(wrongClock);
        TrainingKey key = onlyTraining().key();
        record(phone);

        correct(key, phone.details().start());

        Training training = onlyTraining();
        assertThat(training.key()).isEqualTo(key);
        assertThat(training.activities()).hasSize(2);
        assertThat(lastState().clockCorrections())
                .containsExactly(Map.entry(wrongClock.activity().value(), 86_400_000L));
        outbox.announcements().forEach(EventContracts::assertValid);
    }

    @Test
    void keepsACorrectedClockThroughRevisionsAndASplit() {
        record(phone, strap);
        TrainingKey key = onlyTraining().key();
        Start meant = new Start(Examples.START.minusSeconds(7_200), 0);

        correct(key, meant);
        record(phone.at(1));
        assertThat(onlyTraining().details().start()).isEqualTo(meant);
        assertThat(onlyTraining().recordedStart()).contains(phone.details().start());

        DiaryEntry apart = split(key, strap);
        assertThat(apart.training().details().start().time()).isEqualTo(Examples.START.minusSeconds(7_110));
        assertThat(apart.training().recordedStart()).contains(strap.details().start());
    }

    private void correct(TrainingKey key, Start start) {
        diary.changeTraining().handle(key, Examples.HOUSE, Examples.ANY_VERSION, details -> details.starting(start));
    }

    @Test
    void tellsWhatEachRecordingGives() {
        record(phone, strap);

        var listed = diary.listTrainingRecordings().handle(onlyTraining().key());

        assertThat(listed)
                .extracting(ListTrainingRecordings.TrainingRecording::activity)
                .containsExactly(phone, strap);
        assertThat(listed.get(1).gives()).containsExactly(RecordedField.HEART_RATE);
    }

    /** Whatever the order, with repetitions, the same recordings end in the same trainings with the same figures. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endsTheSameInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<RecordedActivity> all = new ArrayList<>();
        for (int effort = 0; effort < 12; effort++) {
            int recordings = 1 + random.nextInt(4);
            for (int i = 0; i < recordings; i++) {
                RecordedActivity one = recorded(
                        "device-" + i,
                        effort * 5_000 + random.nextInt(1_200),
                        3_000 + random.nextInt(600),
                        random.nextInt(3) == 0 ? null : 9_500.0 + random.nextInt(1_000),
                        random.nextBoolean() ? null : 140 + random.nextInt(20),
                        random.nextBoolean());
                all.add(one);
                if (random.nextInt(4) == 0) {
                    all.add(one.at(1));
                }
            }
        }
        Set<Outcome> first = outcome(all);
        assertThat(first).hasSizeBetween(12, all.size());
        for (int order = 0; order < 20; order++) {
            List<RecordedActivity> shuffled = new ArrayList<>(all);
            shuffled.addAll(all.subList(0, random.nextInt(all.size())));
            Collections.shuffle(shuffled, random);
            assertThat(outcome(shuffled)).isEqualTo(first);
        }
    }

    private Set<Outcome> outcome(List<RecordedActivity> order) {
        outbox = new RecordingOutbox();
        diary = diary();
        order.forEach(activity -> diary.recordActivity().handle(activity));
        Set<Outcome> outcomes = new HashSet<>();
        for (Training training : list()) {
            outcomes.add(new Outcome(
                    Set.copyOf(training.activities()),
                    training.merge(),
                    training.details(),
                    training.source(),
                    diary.viewTraining().handle(training.key()).recording()));
        }
        return outcomes;
    }

    private record Outcome(
            Set<ActivityId> activities,
            Optional<Merge> merge,
            TrainingDetails details,
            Source source,
            Recording recording) {}

    private InMemoryDiary diary() {
        return new InMemoryDiary(outbox, MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
    }

    private void record(RecordedActivity... activities) {
        for (RecordedActivity activity : activities) {
            diary.recordActivity().handle(activity);
        }
    }

    private DiaryEntry split(TrainingKey key, RecordedActivity part) {
        return diary.splitRecording().handle(key, Examples.HOUSE, Examples.ANY_VERSION, part.activity());
    }

    private Training onlyTraining() {
        assertThat(list()).hasSize(1);
        return list().get(0);
    }

    private List<Training> list() {
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return diary.listTrainings().handle(athlete, everything, 100).trainings();
    }

    private TrainingState lastState() {
        return (TrainingState)
                outbox.announcements().get(outbox.announcements().size() - 1).data();
    }

    private static List<UUID> ids(List<ActivityId> activities) {
        return activities.stream().map(ActivityId::value).collect(Collectors.toList());
    }

    private RecordedActivity recorded(
            String client,
            int startSeconds,
            int elapsedSeconds,
            @Nullable Double meters,
            @Nullable Integer heartRate,
            boolean hasTrack) {
        Figures figures = Figures.recorded(
                new TimeSpent(elapsedSeconds, null),
                meters == null ? null : new Distance(meters),
                null,
                heartRate == null ? null : new HeartRate(heartRate, 170),
                null,
                null,
                null,
                null);
        return new RecordedActivity(
                athlete,
                new Source.Vendor(new Provenance(Examples.activity(), client, null, "fit", client, null)),
                TrainingDetails.recorded(
                        Examples.run().sport(),
                        null,
                        null,
                        new Start(Examples.START.plusSeconds(startSeconds), 3_600),
                        figures,
                        false),
                new Recording(List.of(), hasTrack ? "_p~iF~ps|U_ulLnnqC" : null, List.of(), null));
    }
}
