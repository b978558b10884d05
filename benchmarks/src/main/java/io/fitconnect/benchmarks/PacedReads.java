package io.fitconnect.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads that come at an even pace, whether or not those before were answered; a read is measured from the moment it was due. */
final class PacedReads implements AutoCloseable {

    private static final int AT_ONCE = 32;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE);
    private final Queue<Read> reads = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    /** Each of the requests comes once in the period, one after the other, and tells whether it succeeded. */
    PacedReads(List<Request> requests, Duration period) {
        var begin = System.nanoTime();
        for (int place = 0; place < requests.size(); place++) {
            var request = requests.get(place);
            var offset = period.toNanos() * place / requests.size();
            var round = new AtomicInteger();
            var unused = threads.scheduleAtFixedRate(
                    () -> read(request, begin + offset + period.toNanos() * round.getAndIncrement()),
                    offset,
                    period.toNanos(),
                    TimeUnit.NANOSECONDS);
        }
    }

    /** How long those took that were due within a span of {@link System#nanoTime}. */
    long[] between(long from, long to) {
        return reads.stream()
                .filter(read -> read.due() >= from && read.due() < to)
                .mapToLong(Read::nanos)
                .toArray();
    }

    int failures() {
        return failures.get();
    }

    private void read(Request request, long due) {
        try {
            if (request.succeeds()) {
                reads.add(new Read(due, System.nanoTime() - due));
                return;
            }
        } catch (RuntimeException failure) {
            System.err.println("a read failed: " + failure.getMessage());
        }
        failures.incrementAndGet();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One request of an athlete. */
    @FunctionalInterface
    interface Request {

        boolean succeeds();
    }

    private record Read(long due, long nanos) {}
}
