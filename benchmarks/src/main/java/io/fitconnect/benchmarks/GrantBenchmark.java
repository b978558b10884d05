package io.fitconnect.benchmarks;

import io.fitconnect.e2e.client.Account;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;

/**
 * What a grant costs auth-service on one core, while its database, its mail and the load share the other: tokens for clients
 * themselves, refreshed tokens, and refreshed tokens while people storm the sign-in page.
 */
public final class GrantBenchmark {

    private static final int PORT_OFFSET = 13_500;
    private static final int AUTH_PORT = 8081;
    private static final int CONNECTIONS = 8;
    private static final int STORMING = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private final OwnPlatform platform;
    private final MarkdownTable table =
            new MarkdownTable("grant", "a second", "CPU µs each", "a second and core", "p50, ms", "p99, ms", "failed");

    private GrantBenchmark(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Takes an empty folder for the platform; prints the table. */
    public static void main(String[] arguments) throws Exception {
        var platform = new OwnPlatform(Path.of(arguments[0]), PORT_OFFSET)
                .with("FITCONNECT_PROCESSES", "yes")
                .with("FITCONNECT_COMPILER", "full")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_BURST", "1000000")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_PERSECOND", "100000");
        new GrantBenchmark(platform).measure();
    }

    private void measure() throws Exception {
        try {
            platform.up("auth-service", "gateway");
            platform.down("auth-service"); // its first start records its classes and profiles, and is slower for it
            platform.up("auth-service", "gateway");
            var auth = pinned("auth-service", 0);
            pinned("postgresql", 1);
            pinned("gateway", 1);
            var tokens = new TokenRequests(URI.create("http://127.0.0.1:" + platform.port(AUTH_PORT)));
            var families = signIn();

            add(
                    "client credentials",
                    auth,
                    () -> loop(connection -> tokens.clientCredentials("demo-tracker", "demo-tracker-secret")));
            add(
                    "refresh (public client, a new token each)",
                    auth,
                    () -> loop(connection -> refresh(tokens, families, connection)));
            underStorm(auth, () -> loop(connection -> refresh(tokens, families, connection)));
            System.out.println(Machine.inWords());
            System.out.println();
            table.lines().forEach(System.out::println);
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

    /** The same while guesses at passwords, each of which is hashed, wait in a queue. */
    private void underStorm(PinnedProcess auth, Callable<ClosedLoop.Outcome> work) throws Exception {
        var accounts = new ArrayList<Account>();
        for (int i = 0; i < STORMING; i++) {
            accounts.add(platform.client().register(Person.named("Stormer " + i)));
        }
        var over = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(STORMING);
        try {
            for (var account : accounts) {
                threads.execute(() -> {
                    while (!over.get()) {
                        account.atAnotherDevice().signIn(OAuthClient.cli());
                    }
                });
            }
            add("refresh during a storm of sign-ins", auth, work);
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    private static ClosedLoop.Outcome loop(IntPredicate request) throws InterruptedException, ExecutionException {
        return new ClosedLoop(CONNECTIONS, WARM_UP, MEASURED).run(request);
    }

    private void add(String grant, PinnedProcess auth, Callable<ClosedLoop.Outcome> work) throws Exception {
        System.err.println("… " + grant);
        var before = auth.cpuSeconds();
        var outcome = work.call();
        var whole = WARM_UP.plus(MEASURED).toMillis() / 1e3;
        var micros = (auth.cpuSeconds() - before) * 1e6 / (outcome.perSecond() * whole);
        table.add(
                grant,
                format("%.0f", outcome.perSecond()),
                format("%.0f", micros),
                format("%.0f", 1e6 / micros),
                format("%.1f", outcome.latencies().millis(0.5)),
                format("%.1f", outcome.latencies().millis(0.99)),
                Integer.toString(outcome.failures()));
    }

    private PinnedProcess pinned(String part, int core) throws IOException, InterruptedException {
        return PinnedProcess.to(core, platform.pid(part));
    }

    private static String format(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }
}
