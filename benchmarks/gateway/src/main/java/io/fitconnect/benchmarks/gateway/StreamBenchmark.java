package io.fitconnect.benchmarks.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.netty.resources.ConnectionProvider;

/**
 * Holds many streams open through the gateway and prints what they cost and whom they disturb. Arguments: folder of
 * {@link TokenMill}, process id of the gateway, ports of gateway, management and upstream, streams, minutes.
 */
public final class StreamBenchmark {

    private static final Duration BETWEEN_SIGNALS = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int LOOKS = 120;

    private final int port;
    private final int management;
    private final String gateway;
    private final Path memory;
    private final List<String> tokens;
    private final OrdinaryLoad load;

    private StreamBenchmark(String[] arguments) throws IOException {
        this.tokens = Files.readAllLines(Path.of(arguments[0], "fresh.txt"));
        this.gateway = arguments[1];
        this.memory = Path.of("/proc", arguments[1], "status");
        this.port = Integer.parseInt(arguments[2]);
        this.management = Integer.parseInt(arguments[3]);
        this.load = new OrdinaryLoad(URI.create("http://127.0.0.1:" + port + "/api/v1/trainings"), tokens);
    }

    public static void main(String[] arguments) throws Exception {
        String jwks = Files.readString(Path.of(arguments[0], "jwks.json"));
        StreamUpstream upstream = new StreamUpstream(Integer.parseInt(arguments[4]), jwks, BETWEEN_SIGNALS);
        StreamBenchmark benchmark = new StreamBenchmark(arguments);
        benchmark.run(Integer.parseInt(arguments[5]), Duration.ofMinutes(Long.parseLong(arguments[6])));
        upstream.close();
        System.exit(0);
    }

    private void run(int streams, Duration length) throws Exception {
        awaitReadiness();
        load.run(QUIET); // warms up
        List<Long> quiet = load.run(QUIET);
        long residentBefore = residentKibibytes();
        double heapBefore = heapAfterCollection();

        AtomicLong signals = new AtomicLong();
        AtomicInteger ended = new AtomicInteger();
        Disposable.Composite open = Disposables.composite();
        long begin = System.nanoTime();
        for (int stream = 0; stream < streams; stream++) {
            open.add(open(tokens.get(stream), signals, ended));
        }
        SlowReader slow = new SlowReader(port, tokens.get(streams), begin + length.toNanos());
        Thread slowReading = new Thread(slow, "slow-reader");
        slowReading.start();
        awaitOpen(streams + 1);
        System.out.printf(
                "%d streams and the slow reader open after %.1f s%n", streams, (System.nanoTime() - begin) / 1e9);

        List<Long> during = load.run(length.minus(Duration.ofNanos(System.nanoTime() - begin)));
        double stillOpen = openAtTheGateway();
        long expected = (System.nanoTime() - begin) / BETWEEN_SIGNALS.toNanos();
        double heap = heapAfterCollection();
        long resident = residentKibibytes();
        slowReading.join(Duration.ofMinutes(1).toMillis());
        open.dispose();

        System.out.printf("still open after %s: %.0f, ended early: %d%n", length, stillOpen, ended.get());
        System.out.printf(
                "signals: %d received, %d streams x %d = %d expected, give or take one a stream%n",
                signals.get(), streams, expected, streams * expected);
        System.out.printf(
                "memory a stream: %.1f kB resident, %.1f kB heap%n",
                (resident - residentBefore) / (double) streams, (heap - heapBefore) / 1024 / streams);
        System.out.printf(
                "ordinary requests: quiet p50 %.2f p99 %.2f ms (%d), with streams p50 %.2f p99 %.2f ms (%d), p99 ratio %.2f%n",
                OrdinaryLoad.millis(quiet, 0.5),
                OrdinaryLoad.millis(quiet, 0.99),
                quiet.size(),
                OrdinaryLoad.millis(during, 0.5),
                OrdinaryLoad.millis(during, 0.99),
                during.size(),
                OrdinaryLoad.millis(during, 0.99) / OrdinaryLoad.millis(quiet, 0.99));
        System.out.println(slow.report());
    }

    private Disposable open(String token, AtomicLong signals, AtomicInteger ended) {
        return reactor.netty.http.client.HttpClient.create(ConnectionProvider.newConnection())
                .headers(headers -> headers.set("Authorization", "Bearer " + token))
                .get()
                .uri("http://127.0.0.1:" + port + "/api/v1/live")
                .responseContent()
                .asString()
                .filter(text -> text.startsWith("data:"))
                .subscribe(
                        text -> signals.incrementAndGet(), failure -> ended.incrementAndGet(), ended::incrementAndGet);
    }

    private void awaitOpen(int streams) throws IOException, InterruptedException {
        for (int attempt = 0; openAtTheGateway() < streams; attempt++) {
            if (attempt == LOOKS) {
                throw new IllegalStateException(
                        "Only %.0f of %d streams are open".formatted(openAtTheGateway(), streams));
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private void awaitReadiness() throws InterruptedException {
        for (int attempt = 0; attempt < LOOKS; attempt++) {
            try {
                if (ask("/actuator/health/readiness").contains("UP")) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(PAUSE.toMillis());
            }
        }
        throw new IllegalStateException("The gateway is not ready");
    }

    private double openAtTheGateway() throws IOException, InterruptedException {
        return metric("fitconnect_gateway_streams_open");
    }

    /** Has the gateway collect its garbage, so that what is left is in use. */
    private double heapAfterCollection() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process collection = new ProcessBuilder(jcmd.toString(), gateway, "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collection.waitFor() != 0) {
            throw new IllegalStateException("jcmd could not have the gateway collect its garbage");
        }
        return metric("jvm_memory_used_bytes{area=\"heap\"");
    }

    private double metric(String name) throws IOException, InterruptedException {
        return ask("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String ask(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private long residentKibibytes() throws IOException {
        return Files.readAllLines(memory).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
