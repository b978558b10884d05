package io.fitconnect.training.grouptraining.event;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * A crowd finishes while others read the ranking without a pause; {@code -Dfitconnect.event.athletes=20000} makes it a mass start. Requests go to the service
 * itself, 64 at once.
 */
@RunningTrainingService
class EventLoadIntegrationTests {

    private static final int ATHLETES = Integer.getInteger("fitconnect.event.athletes", 300);
    private static final int CLIENTS = 64;
    private static final int READERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private Transactions transactions;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + READERS);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Instant start = Instant.now().minus(Duration.ofMinutes(50));
    private final ConcurrentHashMap<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final AtomicLong stalest = new AtomicLong();
    private final AtomicLong reads = new AtomicLong();
    private EventStage stage;
    private GroupTrainingClient organiser;
    private String run;

    @BeforeEach
    void meet() {
        stage = new EventStage(jdbc, dueWork, transactions);
        organiser = GroupTrainingClient.ofNewAthlete(port);
        run = organiser.schedule(GroupTrainingClient.run(inDays(3), null));
        organiser
                .send(HttpMethod.PUT, PATH + "/" + run + "/event", """
                        {"waves": [{"name": "Red", "offsetSeconds": 0}, {"name": "Blue", "offsetSeconds": 60},
                                   {"name": "Green", "offsetSeconds": 120}]}""")
                .expectStatus()
                .isNoContent();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        stage.stop(run);
    }

    @Test
    void keepsEveryFinishAndRanksAllOfThem() throws Exception {
        List<UUID> athletes = stage.join(run, ATHLETES, start);
        stage.begin(run, start);
        stage.rank(run);
        await().atMost(PATIENCE).until(() -> ranking().has("asOf"));
        List<HttpRequest> finishes = athletes.stream().map(this::finish).toList(); // signing tokens is no part of it
        AtomicBoolean finishing = new AtomicBoolean(true);
        for (int i = 0; i < READERS; i++) {
            threads.execute(() -> readRankings(finishing));
        }

        long begun = System.nanoTime();
        long[] micros = sendAll(finishes);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        finishing.set(false);

        int accepted = answers.getOrDefault(200, 0);
        await().atMost(PATIENCE).until(() -> ranking().get("finished").asInt() == ATHLETES);
        LoggerFactory.getLogger(getClass())
                .info(
                        "{} finishes in {} ms: {} accepted, {} refused, p50 {} ms, p99 {} ms; {} reads of a ranking up to {} s old; {} ranked at the end",
                        ATHLETES,
                        taken.toMillis(),
                        accepted,
                        ATHLETES - accepted,
                        micros[ATHLETES / 2] / 1_000,
                        micros[ATHLETES * 99 / 100] / 1_000,
                        reads,
                        stalest,
                        ranking().get("finished").asInt());
        assertThat(answers).containsOnly(Map.entry(200, ATHLETES));
    }

    /** How long each request took, ascending. */
    private long[] sendAll(List<HttpRequest> requests) throws Exception {
        List<Future<Long>> sent = new ArrayList<>();
        for (HttpRequest request : requests) {
            sent.add(threads.submit(() -> send(request)));
        }
        long[] micros = new long[sent.size()];
        for (int i = 0; i < micros.length; i++) {
            micros[i] = sent.get(i).get();
        }
        Arrays.sort(micros);
        return micros;
    }

    private HttpRequest finish(UUID athlete) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH + "/" + run + "/event/finish"))
                .header("Authorization", TestTokens.athlete(athlete).bearer())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"finishedAt\": \"%s\"}".formatted(Instant.now())))
                .build();
    }

    private long send(HttpRequest request) throws IOException, InterruptedException {
        long sent = System.nanoTime();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        answers.merge(status, 1, Integer::sum);
        return (System.nanoTime() - sent) / 1_000;
    }

    private void readRankings(AtomicBoolean finishing) {
        while (finishing.get()) {
            long age = ranking().get("staleSeconds").asLong();
            stalest.accumulateAndGet(age, Math::max);
            reads.incrementAndGet();
        }
    }

    private JsonNode ranking() {
        return read(organiser.get("/" + run + "/event/ranking").expectStatus().isOk());
    }
}
