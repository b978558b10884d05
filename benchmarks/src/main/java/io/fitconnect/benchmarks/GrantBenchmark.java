package io.fitconnect.benchmarks;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;

/**
 * What a grant costs auth-service on one core, while its database, its mail and the load share the other: tokens for clients
 * themselves, refreshed tokens, sign-ins, and refreshed tokens while people storm the sign-in page. Prints the goals beside.
 */
public final class GrantBenchmark {

    private static final int PORT_OFFSET = 13_500;
    private static final int AUTH_PORT = 8081;
    private static final int CONNECTIONS = 8;
    private static final int STORMING = 16;
    private static final double MEDIAN = 0.5;
    private static final double TAIL = 0.99;
    private static final int MANAGEMENT_PORT = 9081;
    private static final String USUAL_SECONDS = "15";

    private final OwnPlatform platform;
    private final Duration turn;
    private final MarkdownTable table =
            new MarkdownTable("grant", "a second", "CPU µs each", "a second and core", "p50, ms", "p99, ms", "failed");

    private GrantBenchmark(OwnPlatform platform, Duration turn) {
        this.platform = platform;
        this.turn = turn;
    }

    /** Takes an empty folder for the platform, and how many seconds each row warms up and is measured; prints the table. */
    public static void main(String[] arguments) throws Exception {
        var platform = new OwnPlatform(Path.of(arguments[0]), PORT_OFFSET)
                .with("FITCONNECT_PROCESSES", "yes")
                .with("FITCONNECT_COMPILER", "full")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_BURST", "1000000")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_PERSECOND", "100000");
        var seconds = arguments.length > 1 ? arguments[1] : USUAL_SECONDS;
        new GrantBenchmark(platform, Duration.ofSeconds(Long.parseLong(seconds))).measure();
    }

    private void measure() throws Exception {
        try {
            platform.up("auth-service", "gateway");
            platform.down("auth-service"); // its first start records its classes and profiles, and is slower for it
            platform.up("auth-service", "gateway");
            var auth = pinned("auth-service", 0);
            pinned("postgresql", 1);
            pinned("gateway", 1);
            PinnedProcess.to(1, ProcessHandle.current().pid());
            var service = URI.create("http://127.0.0.1:" + platform.port(AUTH_PORT));
            var tokens = new TokenRequests(service);
            var signIns = new SignInRequests(service);
            var hashing = new HashingTimer(URI.create("http://127.0.0.1:" + platform.port(MANAGEMENT_PORT)));
            var families = signIn();
            var people = register();

            add(
                    "client credentials",
                    auth,
                    () -> loop(connection -> tokens.clientCredentials("demo-tracker", "demo-tracker-secret")));
            var quiet = add(
                    "refresh (public client, a new token each)",
                    auth,
                    () -> loop(connection -> refresh(tokens, families, connection)));
            var before = hashing.read();
            add(
                    "sign-in, one at a time",
                    auth,
                    () -> new ClosedLoop(1, turn, turn).run(connection -> signIns.signIn(people.get(connection))));
            var bare = hashing.read().bareRateSince(before);
            var signedIn = add(
                    "sign-in, a storm",
                    auth,
                    () -> new ClosedLoop(STORMING, turn, turn)
                            .run(connection -> signIns.signIn(people.get(connection))));
            var stormed = underStorm(
                    people,
                    signIns,
                    () -> add(
                            "refresh during a storm of sign-ins",
                            auth,
                            () -> loop(connection -> refresh(tokens, families, connection))));
            print(bare, signedIn, quiet, stormed);
        } finally {
            platform.down();
        }
    }

    private AtomicReferenceArray<String> signIn() {
        var families = new AtomicReferenceArray<String>(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            var session =
                    platform.client().register(Person.named("Refresher " + i)).signIn(OAuthClient.cli());
            families.set(i, session.tokens().findRefreshToken().orElseThrow());
        }
        return families;
    }

    private static boolean refresh(TokenRequests tokens, AtomicReferenceArray<String> families, int connection) {
        var next = tokens.refresh("fitconnect-cli", families.get(connection));
        if (next.isEmpty()) {
            return false;
        }
        families.set(connection, next);
        return true;
    }

    private List<Person> register() {
        var people = new ArrayList<Person>();
        for (int i = 0; i < STORMING; i++) {
            people.add(platform.client().register(Person.named("Stormer " + i)).person());
        }
        return people;
    }

    /** The same while as many sign-ins as the service takes, each of which hashes a password, wait in a queue. */
    private static ClosedLoop.Outcome underStorm(
            List<Person> people, SignInRequests signIns, Callable<ClosedLoop.Outcome> work) throws Exception {
        var over = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            for (var person : people) {
                threads.execute(() -> {
                    while (!over.get()) {
                        signIns.signIn(person);
                    }
                });
            }
            return work.call();
        } finally {
            over.set(true);
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    /** The table, and what the goals compare. */
    private void print(double bare, ClosedLoop.Outcome signedIn, ClosedLoop.Outcome quiet, ClosedLoop.Outcome stormed) {
        var quietP99 = quiet.latencies().millis(TAIL);
        var stormedP99 = stormed.latencies().millis(TAIL);
        System.out.println(Machine.inWords());
        System.out.println();
        table.lines().forEach(System.out::println);
        System.out.println();
        System.out.println(format("Bare hash in the same process: %.1f a second and core. ", bare)
                + format("Sign-ins in a storm: %.2f of it (goal 0.85).", signedIn.perSecond() / bare));
        System.out.println(format("Refresh p99 quiet %.1f ms, ", quietP99)
                + format("in a storm %.1f ms: ", stormedP99)
                + format("%.1f times (goal at most 3).", stormedP99 / quietP99));
    }

    private ClosedLoop.Outcome loop(IntPredicate request) throws InterruptedException, ExecutionException {
        return new ClosedLoop(CONNECTIONS, turn, turn).run(request);
    }

    private ClosedLoop.Outcome add(String grant, PinnedProcess auth, Callable<ClosedLoop.Outcome> work)
            throws Exception {
        System.err.println("… " + grant);
        var before = auth.cpuSeconds();
        var outcome = work.call();
        var whole = turn.multipliedBy(2).toMillis() / 1e3;
        var micros = (auth.cpuSeconds() - before) * 1e6 / (outcome.perSecond() * whole);
        table.add(
                grant,
                format("%.0f", outcome.perSecond()),
                format("%.0f", micros),
                format("%.0f", 1e6 / micros),
                format("%.1f", outcome.latencies().millis(MEDIAN)),
                format("%.1f", outcome.latencies().millis(TAIL)),
                Integer.toString(outcome.failures()));
        return outcome;
    }

    private PinnedProcess pinned(String part, int core) throws IOException, InterruptedException {
        return PinnedProcess.to(core, platform.pid(part));
    }

    private static String format(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }
}
