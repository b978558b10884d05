package io.fitconnect.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.feed.FeedWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a community costs, over HTTP: small here, of the size that the house promises in {@code benchmarks/social/run}. Prints its figures, and fails
 * for a lost message or an unseen training alone.
 */
@Tag("thorough")
@RunningSocialService
class CommunityCapacityIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(CommunityCapacityIntegrationTests.class);
    private static final int PEOPLE = Integer.getInteger("fitconnect.community.people", 400);
    private static final int FRIENDS = Integer.getInteger("fitconnect.community.friends", 10);
    private static final int MESSAGES_OF_PAIR = Integer.getInteger("fitconnect.community.messages", 10);
    private static final int READS = Integer.getInteger("fitconnect.community.reads", 100);
    private static final int SENDERS = 8;
    private static final int WITNESSES = 20;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeptRelations relations;

    @Autowired
    private Transactions transactions;

    private final String world = UUID.randomUUID().toString();

    @BeforeEach
    void fill() {
        befriend();
        converse();
        jdbc.sql("analyze").update();
        LOG.info("{} people, {} relations, {} messages", PEOPLE, count("relation"), count("message"));
    }

    @Test
    void sendsListsAndReachesManyFollowers() throws Exception {
        List<Integer> sample = IntStream.range(0, PEOPLE)
                .filter(number -> number % Math.max(1, PEOPLE / READS) == 0)
                .boxed()
                .toList();
        list(sample); // both are compiled before they are measured
        send(sample);
        list(sample);
        send(sample);
        reachAllFollowers(sample);
    }

    private void list(List<Integer> sample) {
        long[] took = sample.stream()
                .mapToLong(number -> time(() -> get(person(number), "/api/v1/conversations")))
                .toArray();
        print("the list of conversations", took);
    }

    /** Messages of many people at once, each of them in the store afterwards. */
    private void send(List<Integer> sample) throws Exception {
        long before = count("message");
        List<Callable<Long>> sendings = sample.stream()
                .<Callable<Long>>map(number -> () -> time(() -> say(number)))
                .toList();
        print("a message, " + SENDERS + " senders at once", atOnce(sendings));
        assertThat(count("message") - before).isEqualTo(sample.size());
    }

    /** Everybody but the author follows the author; others read their feeds before and meanwhile. */
    private void reachAllFollowers(List<Integer> readers) throws Exception {
        UUID author = UUID.randomUUID();
        jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                        + " select ?, md5(? || n)::uuid, false, true, false, false, 1 from generate_series(1, ?) n")
                .params(author, world, PEOPLE - 1)
                .update();
        jdbc.sql("analyze relation").update();
        print("a feed before", read(readers, new AtomicBoolean(), READS));
        AtomicBoolean isSeen = new AtomicBoolean();
        ExecutorService others = Executors.newSingleThreadExecutor();
        try {
            Future<long[]> meanwhile = others.submit(() -> read(readers, isSeen, Integer.MAX_VALUE));
            for (int number = 1; number <= 5; number++) {
                LOG.info("{} followers see a training after {} ms", PEOPLE - 1, reach(author));
            }
            isSeen.set(true);
            print("a feed meanwhile", meanwhile.get());
        } finally {
            others.shutdownNow();
        }
    }

    /** Looks with one witness after the other: all of them at once would be what slows others down. */
    private long reach(UUID author) {
        UUID training = Ids.next();
        var recorded =
                FeedWorld.training("training-recorded", training, author, 0, Instant.now(), Visibility.FOLLOWERS, true);
        long begun = System.nanoTime();
        KafkaEvents.send(recorded);
        Deque<UUID> waiting = IntStream.rangeClosed(1, WITNESSES)
                .mapToObj(number -> person(1 + number * (PEOPLE - 2) / WITNESSES))
                .collect(Collectors.toCollection(ArrayDeque::new));
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(SOON)
                .until(() -> {
                    while (!waiting.isEmpty() && isVisible(waiting.element(), training)) {
                        waiting.remove();
                    }
                    return waiting.isEmpty();
                });
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private boolean isVisible(UUID follower, UUID training) {
        return get(follower, "/api/v1/feed?limit=5").contains(training.toString());
    }

    private long[] read(List<Integer> readers, AtomicBoolean isOver, int most) {
        AtomicInteger next = new AtomicInteger();
        return IntStream.range(0, most)
                .takeWhile(number -> !isOver.get())
                .mapToLong(number -> {
                    pause();
                    UUID reader = person(readers.get(next.getAndIncrement() % readers.size()));
                    return time(() -> get(reader, "/api/v1/feed"));
                })
                .toArray();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static long[] atOnce(List<Callable<Long>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Long> took = new ArrayList<>();
            for (Future<Long> task : threads.invokeAll(tasks)) {
                took.add(task.get());
            }
            return took.stream().mapToLong(Long::longValue).toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each is a friend of those whose numbers come next. */
    private void befriend() {
        for (String tie : List.of("b.n, b.other", "b.other, b.n")) {
            jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                            + " select md5(?1 || x)::uuid, md5(?1 || y)::uuid, true, false, false, false, 1 from (select "
                                    .replace("?1", "'" + world + "'")
                            + tie + " from (select n, (n + d) % " + PEOPLE + " as other from generate_series(0, "
                            + (PEOPLE - 1) + ") n, generate_series(1, " + FRIENDS / 2 + ") d) b) as p(x, y)"
                            + " on conflict do nothing")
                    .update();
        }
    }

    /** Everyone with the friend whose number comes next. */
    private void converse() {
        String ids = " from generate_series(0, " + (PEOPLE - 1) + ") n";
        String conversation = "md5('" + world + "/c' || n)::uuid";
        insert(
                "conversation (id, kind, created_at, active_at, last_number)",
                conversation + ", 'direct', now(), now() - n * interval '1 second', " + MESSAGES_OF_PAIR + ids);
        insert(
                "direct_conversation (lesser_id, greater_id, conversation_id)",
                "least(%1$s, %2$s), greatest(%1$s, %2$s), ".formatted(person("n"), friend("n")) + conversation + ids);
        for (String athlete : List.of(person("n"), friend("n"))) {
            insert(
                    "participant (conversation_id, id, athlete_id, role, joined_at, from_number, read_number, own_unread, muted,"
                            + " has_written, gone)",
                    "%s, md5('p' || %s::text || n)::uuid, %s, 'member', now(), 0, 0, 0, false, true, false"
                                    .formatted(conversation, athlete, athlete)
                            + ids);
        }
        insert(
                "message (conversation_id, number, client_id, sender_id, sent_at, text, revision)",
                "%s, m, md5('%s/m' || n || '/' || m)::uuid, md5('p' || %s::text || n)::uuid, now(), 'See you at the bridge at ' || m, 0"
                                .formatted(conversation, world, person("n"))
                        + ids + ", generate_series(1, " + MESSAGES_OF_PAIR + ") m");
    }

    private void insert(String into, String select) {
        jdbc.sql("insert into " + into + " select " + select).update();
    }

    private String person(String number) {
        return "md5('" + world + "' || " + number + ")::uuid";
    }

    private String friend(String number) {
        return person("((" + number + " + 1) % " + PEOPLE + ")");
    }

    private UUID person(int number) {
        return id(world + number);
    }

    /** As PostgreSQL's {@code md5(name)::uuid}. */
    private static UUID id(String name) {
        try {
            var digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String say(int number) {
        return send(
                person(number),
                "PUT",
                "/api/v1/conversations/" + id(world + "/c" + number) + "/messages/" + UUID.randomUUID(),
                "{\"text\": \"On my way\"}",
                201);
    }

    private String get(UUID athlete, String path) {
        return send(athlete, "GET", path, "", 200);
    }

    private String send(UUID athlete, String method, String path, String body, int expected) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", TestTokens.athlete(athlete).bearer())
                .header("Content-Type", "application/json")
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static long time(Runnable task) {
        long begun = System.nanoTime();
        task.run();
        return System.nanoTime() - begun;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        LOG.info(
                "{}: p50 {} us, p99 {} us ({})",
                what,
                nanos[nanos.length / 2] / 1_000,
                nanos[nanos.length * 99 / 100] / 1_000,
                nanos.length);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
