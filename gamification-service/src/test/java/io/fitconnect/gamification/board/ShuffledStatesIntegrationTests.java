package io.fitconnect.gamification.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gamification.RunningGamificationService;
import io.fitconnect.gamification.effort.CountTraining;
import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.Efforts;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.gamification.rule.Standing;
import io.fitconnect.gamification.standing.Standings;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * States of trainings that come in any order, several times, at once and over crashes: points, achievements, scores and ranks end where a computation from the newest
 * states leads. {@code -Dfitconnect.test.changes=1000000} delivers more of them.
 */
@RunningGamificationService
class ShuffledStatesIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(ShuffledStatesIntegrationTests.class);
    private static final int CHANGES = Integer.getInteger("fitconnect.test.changes", 300);
    private static final int ATHLETES = 5;
    private static final int MOST_TRAININGS = 60;
    private static final int THREADS = 3;
    private static final int MOST_ATTEMPTS = 100;
    private static final String REGION = "XW";
    private static final BoardKey BOARD =
            new BoardKey(BoardScope.REGION, REGION, new ScoreKey("all", ScoreKey.ALL_SPORTS));

    @Autowired
    private CountTraining countTraining;

    @Autowired
    private FollowContender followContender;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Standings standings;

    @Autowired
    private Scores scores;

    @Autowired
    private Boards boards;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(16);
    private final List<UUID> athletes =
            Stream.generate(UUID::randomUUID).limit(ATHLETES).toList();
    private final Map<UUID, Map<UUID, TrainingState>> newest = new HashMap<>();

    @Test
    void endWhereTheNewestStatesLead() throws Exception {
        athletes.forEach(athlete -> followContender.handle(athlete, REGION, "30-39", true, 0));
        boards.get(BOARD); // is filled before anything changes, and has to follow

        deliverAll(makeStates());

        Board expectedBoard = new Board();
        for (UUID athlete : athletes) {
            Standing expected = rules.evaluate(newest.getOrDefault(athlete, Map.of()).values().stream()
                    .filter(TrainingState::counts)
                    .map(TrainingState::effort)
                    .toList());
            Map<ScoreKey, Long> expectedScores = KeptScores.scoresOf(expected);
            assertThat(standings.listAwards(athlete)).containsExactlyInAnyOrderElementsOf(expected.awards());
            assertThat(points(athlete)).isEqualTo(expected.points());
            assertThat(scores.read(athlete)).isEqualTo(expectedScores);
            Long score = expectedScores.get(BOARD.score());
            if (score != null) {
                expectedBoard.put(athlete, score);
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(boards.get(BOARD).listRows(0, ATHLETES))
                        .isEqualTo(expectedBoard.listRows(0, ATHLETES)));
        LOG.info("{} changes of {} athletes, 0 wrong", CHANGES, ATHLETES);
    }

    private List<TrainingState> makeStates() {
        List<TrainingState> states = new ArrayList<>();
        Map<UUID, List<UUID>> trainings = new HashMap<>();
        for (int change = 0; change < CHANGES; change++) {
            UUID athlete = athletes.get(random.nextInt(ATHLETES));
            List<UUID> own = trainings.computeIfAbsent(athlete, none -> new ArrayList<>());
            if (own.size() < MOST_TRAININGS && random.nextInt(3) == 0 || own.isEmpty()) {
                own.add(new UUID(random.nextLong(), random.nextLong()));
            }
            states.add(state(athlete, own.get(random.nextInt(own.size()))));
        }
        return states;
    }

    private TrainingState state(UUID athlete, UUID training) {
        Map<UUID, TrainingState> known = newest.computeIfAbsent(athlete, none -> new HashMap<>());
        TrainingState before = known.get(training);
        long version = before == null ? 0 : before.version() + 1;
        TrainingState next = random.nextInt(5) == 0
                ? TrainingState.trashed(athlete, training, version, List.of())
                : new TrainingState(athlete, version, true, List.of(), standing(Efforts.madeUp(random, training, 60)));
        known.put(training, next);
        return next;
    }

    /** No flag stands against it. */
    private static Effort standing(Effort effort) {
        return new Effort(
                effort.training(),
                effort.sport(),
                effort.start(),
                effort.day(),
                effort.elapsedSeconds(),
                effort.movingSeconds(),
                effort.distanceCentimeters(),
                effort.ascentCentimeters(),
                effort.origin(),
                effort.ranks(),
                false);
    }

    /** All of them once, some twice, in any order, at once. */
    private void deliverAll(List<TrainingState> states) throws Exception {
        List<TrainingState> deliveries = new ArrayList<>(states);
        deliveries.addAll(states.subList(0, states.size() / 4));
        Collections.shuffle(deliveries, random);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> works = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                works.add(() -> {
                    Random crashes = new Random(own);
                    for (int place = own; place < deliveries.size(); place += THREADS) {
                        deliver(deliveries.get(place), crashes);
                    }
                    return own;
                });
            }
            for (Future<Integer> work : threads.invokeAll(works)) {
                work.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** As a consumer does it: again, until it is done. */
    private void deliver(TrainingState state, Random crashes) {
        for (int attempt = 1; ; attempt++) {
            boolean crash = crashes.nextInt(5) == 0;
            try {
                transactions.run(() -> {
                    countTraining.handle(state);
                    if (crash) {
                        throw new IllegalStateException("crashed before the commit");
                    }
                });
                return;
            } catch (RuntimeException again) {
                if (attempt == MOST_ATTEMPTS) {
                    throw again;
                }
            }
        }
    }

    private long points(UUID athlete) {
        return jdbc.sql("select points from athlete_standing where athlete_id = :athlete")
                .param("athlete", athlete)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
