package io.fitconnect.training.grouptraining.participation;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** 64 athletes ask for the last place at once; {@code -Dfitconnect.race.rounds=1000} repeats that as often. */
@RunningTrainingService
class LastPlaceRaceIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(LastPlaceRaceIntegrationTests.class);
    private static final int ATHLETES = 64;
    private static final int ROUNDS = Integer.getInteger("fitconnect.race.rounds", 3);

    @LocalServerPort
    private int port;

    @Autowired
    private JoinGroupTraining join;

    @Autowired
    private LeaveGroupTraining leave;

    @Autowired
    private Participations participations;

    @Autowired
    private Places places;

    private final ExecutorService clients = Executors.newFixedThreadPool(ATHLETES);
    private GroupTrainingClient organiser;

    @BeforeEach
    void signIn() {
        organiser = GroupTrainingClient.ofNewAthlete(port);
    }

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    @Test
    void givesTheLastPlaceToExactlyOneAndQueuesTheOthersInTheOrderOfTheirArrival() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = UUID.fromString(organiser.schedule(run(inDays(5), 2)));
            List<AthleteId> arrivals = athletes();

            race(arrivals, id, new Random(round));

            List<AthleteId> queue = list(id, ParticipationState.WAITING);
            assertThat(list(id, ParticipationState.GOING))
                    .as("with the organiser")
                    .hasSize(2);
            assertThat(queue).hasSize(ATHLETES - 1).containsExactlyElementsOf(withoutMissing(arrivals, queue));
            assertThat(places.count(List.of(id))).containsEntry(id, 2);
            arrivals.forEach(LastPlaceRaceIntegrationTests::assertToldOnce);
            organiser
                    .send(
                            HttpMethod.POST,
                            GroupTrainingClient.PATH + "/" + id + "/cancellation",
                            "{\"reason\": \"The race is over\"}")
                    .expectStatus()
                    .isOk();
        }
        LOG.warn(
                "{} races of {} athletes: one winner each, the others queued as they arrived, each announced once",
                ROUNDS,
                ATHLETES);
    }

    /** Each place that becomes free passes on, whatever happens at the same time. */
    @Test
    void leavesNoPlaceFreeWhileAnybodyWaits() throws Exception {
        int capacity = 5;
        UUID id = UUID.fromString(organiser.schedule(run(inDays(5), capacity)));
        List<AthleteId> comers = athletes();
        List<Callable<Void>> acts = new ArrayList<>();
        for (AthleteId athlete : comers.subList(0, 32)) {
            acts.add(() -> {
                join.handle(id, athlete, Instant.now());
                leave.handle(id, athlete);
                return null;
            });
        }
        for (AthleteId athlete : comers.subList(32, 42)) {
            acts.add(() -> {
                join.handle(id, athlete, Instant.now());
                return null;
            });
        }
        Collections.shuffle(acts, new Random(7));

        for (Future<Void> act : clients.invokeAll(acts)) {
            act.get();
        }

        assertThat(list(id, ParticipationState.GOING)).hasSize(capacity);
        assertThat(list(id, ParticipationState.WAITING)).hasSize(1 + 10 - capacity);
        assertThat(places.count(List.of(id))).containsEntry(id, capacity);
    }

    /** All start at once, in another order than that of their arrival. */
    private void race(List<AthleteId> arrivals, UUID id, Random random) throws Exception {
        Instant first = Instant.now();
        CyclicBarrier start = new CyclicBarrier(ATHLETES);
        List<Callable<Void>> joins = new ArrayList<>();
        for (int i = 0; i < ATHLETES; i++) {
            AthleteId athlete = arrivals.get(i);
            Instant arrivedAt = first.plusMillis(i);
            joins.add(() -> {
                start.await();
                join.handle(id, athlete, arrivedAt);
                return null;
            });
        }
        Collections.shuffle(joins, random);
        for (Future<Void> joined : clients.invokeAll(joins)) {
            joined.get();
        }
    }

    private static void assertToldOnce(AthleteId athlete) {
        KafkaEvents.await("training.participation", athlete.toString(), "participation-changed.v1");
        assertThat(KafkaEvents.list("training.participation", athlete.toString()))
                .hasSize(1);
    }

    private List<AthleteId> list(UUID id, ParticipationState state) {
        AthleteId viewer = new AthleteId(organiser.athlete());
        return participations.list(id, state, viewer, ArrivalPosition.FIRST, ATHLETES + 1).stream()
                .map(Participation::athlete)
                .toList();
    }

    private static List<AthleteId> withoutMissing(List<AthleteId> all, List<AthleteId> present) {
        return all.stream().filter(present::contains).toList();
    }

    private static List<AthleteId> athletes() {
        List<AthleteId> athletes = new ArrayList<>();
        for (int i = 0; i < ATHLETES; i++) {
            athletes.add(new AthleteId(UUID.randomUUID()));
        }
        return athletes;
    }
}
