package io.fitconnect.benchmarks;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long a change of a large group training takes from the organiser's request until all inboxes have it, and how much slower reads of
 * others are meanwhile. Everything shares the machine; participants beside a few are rows of notification-service, without an address
 * for mail.
 */
public final class FanOutBenchmark {

    private static final int PORT_OFFSET = 13_500;
    private static final int POSTGRESQL_PORT = 15_432;
    private static final int KAFKA_PORT = 19_092;
    private static final int READERS = 4;
    private static final int WITNESSES = 8;
    private static final int WARM_UP = 40; // until services and stores are compiled
    private static final int CHANGES = 10;
    private static final String GROUPS = "/api/v1/group-trainings";
    private static final String INBOX = "/api/v1/notifications";
    private static final Duration PERIOD = Duration.ofMillis(240); // 12 requests in it: 50 a second
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final double TAIL = 0.99;
    private static final double MOST_SECONDS = 5;
    private static final double MOST_GROWTH = 1.5;

    private final OwnPlatform platform;
    private final int participants;

    private FanOutBenchmark(OwnPlatform platform, int participants) {
        this.platform = platform;
        this.participants = participants;
    }

    /** Takes an empty folder for the platform and the number of participants; ends with 1 when a goal is missed. */
    public static void main(String[] arguments) throws Exception {
        var platform = new OwnPlatform(Path.of(arguments[0]), PORT_OFFSET)
                .with("FITCONNECT_PROCESSES", "yes")
                .with("FITCONNECT_COMPILER", "full")
                .with("FITCONNECT_RECORD_CLASSES", "no")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_BURST", "1000000")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_PERSECOND", "100000");
        System.exit(new FanOutBenchmark(platform, Integer.parseInt(arguments[1])).measure() ? 0 : 1);
    }

    private boolean measure() throws Exception {
        try {
            platform.up("auth-service", "training-service", "notification-service", "gateway");
            var organiser = signIn("Organiser").api();
            var path = GROUPS + "/" + schedule(organiser);
            var invitation = organiser
                    .post(path + "/invitation-link", Map.of(), Map.of())
                    .expect(201)
                    .json()
                    .path("path")
                    .asString();
            var witnesses = signIn("Witness", WITNESSES);
            witnesses.forEach(witness -> witness.put(invitation + "/participation", Map.of(), Map.of())
                    .expect(200));
            var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            try (var audience = new Audience(platform.port(POSTGRESQL_PORT), id)) {
                audience.grow(participants - WITNESSES);
                for (int number = 1; number <= WARM_UP; number++) {
                    tell(organiser, path, number, audience);
                }
                awaitRest();
                try (var reads = new PacedReads(requests(signIn("Reader", READERS)), PERIOD)) {
                    TimeUnit.MILLISECONDS.sleep(QUIET.toMillis()); // the readers' paths warm up too
                    return report(measure(organiser, path, audience, reads), witnesses, reads.failures());
                }
            }
        } finally {
            platform.down();
        }
    }

    /** What the warm-up left to read and to announce is no part of the quiet platform. */
    private void awaitRest() throws Exception {
        try (var lag = new ConsumerLag(platform.port(KAFKA_PORT))) {
            lag.awaitNone();
        }
    }

    private Figures measure(Api organiser, String path, Audience audience, PacedReads reads) throws Exception {
        var quietFrom = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
        var quietTo = System.nanoTime();
        var seconds = new ArrayList<Double>();
        var meanwhile = LongStream.empty();
        for (int number = WARM_UP + 1; number <= WARM_UP + CHANGES; number++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            var from = System.nanoTime();
            tell(organiser, path, number, audience);
            var to = System.nanoTime();
            seconds.add((to - from) / 1e9);
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis()); // until the reads of before are answered
            meanwhile = LongStream.concat(meanwhile, LongStream.of(reads.between(from, to)));
        }
        return new Figures(
                seconds,
                new Latencies(reads.between(quietFrom, quietTo - BETWEEN.toNanos())),
                new Latencies(meanwhile.toArray()));
    }

    /** Makes the change and returns when the last inbox has it. */
    private static void tell(Api organiser, String path, int number, Audience audience)
            throws SQLException, InterruptedException {
        var version = organiser.get(path).expect(200).header("ETag").orElseThrow();
        organiser
                .patch(path, Map.of("place", Map.of("name", "Place " + number)), Map.of("If-Match", version))
                .expect(200);
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!audience.isTold(number)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("change " + number + " was not told within " + LONGEST);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private boolean report(Figures figures, List<Api> witnesses, int failures) {
        var slowest = figures.seconds().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        var growth = figures.meanwhile().millis(TAIL) / figures.quiet().millis(TAIL);
        var complete = witnesses.stream().allMatch(FanOutBenchmark::hasAll);
        System.out.println(Machine.inWords());
        System.out.printf(
                Locale.ROOT,
                "%d participants, %d changes: in all inboxes after %.2f s at most (goal %.0f s)%n",
                participants,
                CHANGES,
                slowest,
                MOST_SECONDS);
        System.out.println("seconds of each: "
                + figures.seconds().stream()
                        .map(each -> String.format(Locale.ROOT, "%.2f", each))
                        .toList());
        System.out.printf(
                Locale.ROOT,
                "reads of others, 50 a second: p50 %.1f ms, p99 %.1f ms before (%d); p50 %.1f ms, p99 %.1f ms"
                        + " meanwhile (%d); p99 %.2f times (goal below %.1f); %d failed%n",
                figures.quiet().millis(0.5),
                figures.quiet().millis(TAIL),
                figures.quiet().count(),
                figures.meanwhile().millis(0.5),
                figures.meanwhile().millis(TAIL),
                figures.meanwhile().count(),
                growth,
                MOST_GROWTH,
                failures);
        System.out.printf(
                "%d of the participants have every change once in their inbox: %s%n", witnesses.size(), complete);
        return slowest <= MOST_SECONDS && growth < MOST_GROWTH && complete && failures == 0;
    }

    private static boolean hasAll(Api witness) {
        var items = witness.get(INBOX + "?limit=100").expect(200).json().path("items");
        return items.valueStream()
                        .filter(item -> item.path("kind").asString().equals("group-training-changed"))
                        .count()
                == WARM_UP + CHANGES;
    }

    private static List<PacedReads.Request> requests(List<Api> readers) {
        return Stream.of(INBOX, INBOX + "/unread-count", GROUPS)
                .flatMap(path -> readers.stream().map(reader ->
                        (PacedReads.Request) () -> reader.get(path).succeeded()))
                .toList();
    }

    private List<Api> signIn(String name, int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> signIn(name + " " + number).api())
                .toList();
    }

    private Session signIn(String name) {
        return platform.client().register(Person.named(name)).signIn(OAuthClient.cli());
    }

    private static String schedule(Api organiser) {
        var training = Map.of(
                "name", "Fan-out",
                "sport", "running",
                "startTime", Instant.now().plus(Duration.ofDays(7)).toString(),
                "timeZone", "Europe/Berlin",
                "durationSeconds", 3_600);
        return organiser
                .post(GROUPS, training, Map.of())
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private record Figures(List<Double> seconds, Latencies quiet, Latencies meanwhile) {}
}
