package io.fitconnect.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;

/**
 * Asks with a fixed number of connections, each sending its next request when the last one was answered, for a bounded time.
 *
 * @param warmUp how long it asks before it measures
 */
record ClosedLoop(int connections, Duration warmUp, Duration measured) {

    /** The request gets the number of its connection and tells whether it succeeded; failures are counted apart. */
    Outcome run(IntPredicate request) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(connections);
        try {
            turn(threads, warmUp, request);
            return turn(threads, measured, request);
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome turn(ExecutorService threads, Duration duration, IntPredicate request)
            throws InterruptedException, ExecutionException {
        var failures = new AtomicInteger();
        var begin = System.nanoTime();
        var work = new ArrayList<Future<LongStream>>();
        for (int i = 0; i < connections; i++) {
            var connection = i;
            work.add(threads.submit(() -> ask(connection, begin + duration.toNanos(), request, failures)));
        }
        var nanos = LongStream.empty();
        for (var future : work) {
            nanos = LongStream.concat(nanos, future.get());
        }
        var latencies = new Latencies(nanos.toArray());
        return new Outcome(latencies, failures.get(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private static LongStream ask(int connection, long end, IntPredicate request, AtomicInteger failures) {
        var nanos = LongStream.builder();
        var now = System.nanoTime();
        while (now < end) {
            var succeeded = request.test(connection);
            var after = System.nanoTime();
            if (succeeded) {
                nanos.add(after - now);
            } else {
                failures.incrementAndGet();
            }
            now = after;
        }
        return nanos.build();
    }

    /** What one turn gave. */
    record Outcome(Latencies latencies, int failures, Duration took) {

        double perSecond() {
            return latencies.count() * 1e9 / took.toNanos();
        }
    }
}
