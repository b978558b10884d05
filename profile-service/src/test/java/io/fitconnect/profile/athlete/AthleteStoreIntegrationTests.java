package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.profile.RunningProfileService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables keep, and what becomes of transactions that meet there. */
@RunningProfileService
class AthleteStoreIntegrationTests {

    @Autowired
    private CreateProfile createProfile;

    @Autowired
    private ViewProfile viewProfile;

    @Autowired
    private ChangeProfile changeProfile;

    @Autowired
    private Weights weights;

    @Autowired
    private Transactions transactions;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private JdbcClient jdbc;

    private final AthleteId id = Examples.athlete();

    @BeforeEach
    void register() {
        createProfile.handle(Examples.account(id));
    }

    @Test
    void keepsAllThatAnAthleteCanSay() {
        Profile profile = new Profile(
                new Preferences(new DisplayName("Мира"), "ru-RU", "Asia/Kathmandu", Units.IMPERIAL),
                Examples.body(),
                new Thresholds(188, 48, 170, 245, 3.9, 1.25),
                new About(WeekStart.SUNDAY, "SI", new PractisedSports(List.of("running")), "Слоган"));

        changeProfile.handle(id, Examples.ANY_VERSION, current -> profile);

        assertThat(viewProfile.handle(id).profile()).isEqualTo(profile);
    }

    @Test
    void keepsWhatIsUnknownAsUnknown() {
        Profile profile = viewProfile.handle(id).profile();

        assertThat(profile.body()).isEqualTo(Body.UNKNOWN);
        assertThat(profile.thresholds()).isEqualTo(Thresholds.UNKNOWN);
    }

    @Test
    void makesNoVersionOfAChangeWithoutDifference() {
        changeProfile.handle(id, Examples.ANY_VERSION, current -> current);

        assertThat(viewProfile.handle(id).version()).isZero();
    }

    @Test
    void findsTheAgeGroupThatABirthdayHasChanged() {
        Body body = new Body(null, LocalDate.now(ZoneOffset.UTC).minusYears(21), null, null);
        changeProfile.handle(id, Examples.ANY_VERSION, profile -> Examples.with(profile, body));
        assertThat(viewProfile.handle(id).ageGroup()).isEqualTo(new AgeGroup(false, "20-24"));
        jdbc.sql("update athlete set minor = true, age_band = null where athlete_id = :id")
                .param("id", id.value())
                .update(); // as it stood before the birthday

        transactions.run(
                () -> dueWork.schedule(AgeTurns.QUEUE, id.toString(), Instant.now(), new AgeTurns.AgeTurn(id.value())));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(viewProfile.handle(id).ageGroup()).isEqualTo(new AgeGroup(false, "20-24")));
        assertThat(viewProfile.handle(id).version()).isEqualTo(2);
        assertThat(jdbc.sql("select due_at from due_work where queue = 'age-turns' and id = :id")
                        .param("id", id.toString())
                        .query(OffsetDateTime.class)
                        .single())
                .isAfter(OffsetDateTime.now(ZoneOffset.UTC).plusYears(3));
    }

    @Test
    void keepsOneWeightADay() {
        LocalDate day = LocalDate.parse("2026-11-20");
        weights.put(id, day, 65);
        weights.put(id, day, 64.5);
        weights.put(id, day.plusDays(1), 64);

        assertThat(weights.list(id))
                .containsEntry(day, 64.5)
                .containsEntry(day.plusDays(1), 64.0)
                .hasSize(2);
        assertThat(weights.list(Examples.athlete())).isEmpty();
    }

    @Test
    void losesNeitherOfTwoChangesThatHaveReadTheSame() {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> change(bothHaveRead, runs, profile -> Examples.named(profile, "A"))),
                        CompletableFuture.runAsync(
                                () -> change(bothHaveRead, runs, profile -> Examples.weighing(profile, 64))))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();

        Athlete athlete = viewProfile.handle(id);
        assertThat(athlete.profile().preferences().displayName()).isEqualTo(new DisplayName("A"));
        assertThat(athlete.profile().body().weightKilograms()).isEqualTo(64);
        assertThat(athlete.version()).isEqualTo(2);
        assertThat(runs).as("runs of two changes, one of them repeated").hasValueGreaterThan(2);
    }

    @Test
    void makesOneProfileOfAnAccountThatComesManyTimesAtOnce() {
        RegisteredAccount account = Examples.account(Examples.athlete());
        List<CompletableFuture<Void>> running = IntStream.range(0, 6)
                .mapToObj(attempt -> CompletableFuture.runAsync(() -> createProfile.handle(account)))
                .toList();

        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();

        assertThat(viewProfile.handle(account.athlete()).version()).isZero();
    }

    private void change(CyclicBarrier bothHaveRead, AtomicInteger runs, UnaryOperator<Profile> change) {
        changeProfile.handle(id, Examples.ANY_VERSION, profile -> {
            if (runs.incrementAndGet() <= 2) {
                await(bothHaveRead);
            }
            return change.apply(profile);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The other transaction did not come", e);
        }
    }
}
