package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.RunningTrainingService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transactions that meet at the same rows: the database refuses one with SQLState 40001, and the use case runs again. */
@RunningTrainingService
class DiaryConcurrencyIntegrationTests {

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private RecordActivity recordActivity;

    @Autowired
    private ChangeTraining changeTraining;

    @Autowired
    private DeleteTraining deleteTraining;

    @Autowired
    private ViewTraining viewTraining;

    @Autowired
    private ListTrainings listTrainings;

    private final AthleteId athlete = Examples.athlete();

    @Test
    void losesNeitherOfTwoChangesThatHaveReadTheSame() {
        TrainingKey key = addTraining.handle(athlete, Examples.HOUSE, Examples.run());
        Meeting meeting = new Meeting(2);

        join(
                () -> changeTraining.handle(
                        key,
                        Examples.HOUSE,
                        Examples.ANY_VERSION,
                        meeting.around(details -> Examples.named(details, "A"))),
                () -> changeTraining.handle(
                        key,
                        Examples.HOUSE,
                        Examples.ANY_VERSION,
                        meeting.around(details -> Examples.lasting(details, 4_000))));

        Training training = viewTraining.handle(key).training();
        assertThat(training.details().name()).isEqualTo("A");
        assertThat(training.details().figures().time().elapsedSeconds()).isEqualTo(4_000);
        assertThat(training.version()).isEqualTo(2);
        assertThat(meeting.runs())
                .as("runs of two changes, one of them repeated")
                .isGreaterThan(2);
    }

    @Test
    void letsOnlyOneOfTwoChangesPassThatNameTheSameVersion() {
        TrainingKey key = addTraining.handle(athlete, Examples.HOUSE, Examples.run());
        Meeting meeting = new Meeting(2);
        LongConsumer firstVersion = version -> ETags.requireMatch("\"v0\"", version);
        AtomicInteger refused = new AtomicInteger();
        Runnable change = () -> {
            try {
                changeTraining.handle(
                        key,
                        Examples.HOUSE,
                        firstVersion,
                        meeting.around(details ->
                                Examples.named(details, Thread.currentThread().getName())));
            } catch (Refusal refusal) {
                assertThat(refusal.type()).isEqualTo(CommonProblems.VERSION_CONFLICT);
                refused.incrementAndGet();
            }
        };

        join(change, change);

        assertThat(refused).hasValue(1);
        assertThat(viewTraining.handle(key).training().version()).isEqualTo(1);
    }

    @Test
    void makesOneTrainingOfAnActivityThatComesManyTimesAtOnce() {
        RecordedActivity activity = Examples.recorded(athlete, Examples.activity());

        join(IntStream.range(0, 8)
                .<Runnable>mapToObj(attempt -> () -> recordActivity.handle(activity))
                .toArray(Runnable[]::new));

        assertThat(list()).hasSize(1);
    }

    @Test
    void takesManyTrainingsOfOneAthleteAtOnce() {
        join(IntStream.range(0, 6)
                .<Runnable>mapToObj(number -> () -> addTraining.handle(athlete, Examples.HOUSE, Examples.run()))
                .toArray(Runnable[]::new));

        assertThat(list()).hasSize(6);
    }

    @Test
    void doesNotChangeWhatIsDeletedMeanwhile() {
        TrainingKey key = addTraining.handle(athlete, Examples.HOUSE, Examples.run());
        UnaryOperator<TrainingDetails> change = details -> {
            CompletableFuture.runAsync(() -> deleteTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            return Examples.named(details, "Too late");
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changeTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION, change))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
        assertThat(list()).isEmpty();
    }

    private List<Training> list() {
        var everything =
                new DiaryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return listTrainings.handle(athlete, everything, 100).trainings();
    }

    private static void join(Runnable... works) {
        CompletableFuture<?>[] running = new CompletableFuture<?>[works.length];
        for (int i = 0; i < works.length; i++) {
            running[i] = CompletableFuture.runAsync(works[i], command -> new Thread(command).start());
        }
        CompletableFuture.allOf(running).orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Lets changes wait for each other after they have read and before they write, the first time that they run. */
    private static final class Meeting {

        private final CyclicBarrier barrier;
        private final int parties;
        private final AtomicInteger runs = new AtomicInteger();

        Meeting(int parties) {
            this.barrier = new CyclicBarrier(parties);
            this.parties = parties;
        }

        UnaryOperator<TrainingDetails> around(UnaryOperator<TrainingDetails> change) {
            return details -> {
                if (runs.incrementAndGet() <= parties) {
                    await();
                }
                return change.apply(details);
            };
        }

        int runs() {
            return runs.get();
        }

        private void await() {
            try {
                barrier.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("The other transaction did not come", e);
            }
        }
    }
}
