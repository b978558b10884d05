package io.fitconnect.benchmarks.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Ordinary requests in a closed loop of a few connections at a fixed pace, so that load and quiet are alike. */
final class OrdinaryLoad {

    private static final int CONNECTIONS = 4;
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final URI address;
    private final List<String> tokens;

    OrdinaryLoad(URI address, List<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** Returns the sorted times of all requests, in nanoseconds; an answer that is not 200 ends the benchmark. */
    List<Long> run(Duration length) throws InterruptedException, ExecutionException {
        ExecutorService loops = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long end = System.nanoTime() + length.toNanos();
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int loop = 0; loop < CONNECTIONS; loop++) {
                String token = tokens.get(loop);
                running.add(loops.submit(() -> loop(token, end)));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> loop : running) {
                times.addAll(loop.get());
            }
            Collections.sort(times);
            return times;
        } finally {
            loops.shutdown();
        }
    }

    static double millis(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, quantile * sorted.size())) / 1e6;
    }

    private List<Long> loop(String token, long end) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            int status = client.send(request, BodyHandlers.ofString()).statusCode();
            times.add(System.nanoTime() - start);
            if (status != 200) {
                throw new IllegalStateException("An ordinary request was answered " + status);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return times;
    }
}
