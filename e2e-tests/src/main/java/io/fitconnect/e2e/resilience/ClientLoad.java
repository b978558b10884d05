package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.recording.Ride;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** All clients, each pushing its recordings one after the other as far as they are let through. */
final class ClientLoad implements AutoCloseable {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final List<Sender> senders;
    private final Instant begin = Instant.now().minus(Duration.ofDays(400));
    private final ExecutorService threads;
    private final Semaphore gate = new Semaphore(0);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Future<List<Push>>> work = new ArrayList<>();

    ClientLoad(List<Sender> senders) {
        this.senders = List.copyOf(senders);
        this.threads = Executors.newFixedThreadPool(senders.size());
    }

    /** Each recording goes to the next client in turn; no client sends before it is let through. */
    void gather(int recordings) {
        for (int client = 0; client < senders.size(); client++) {
            var first = client;
            work.add(threads.submit(() -> pushAll(first, recordings)));
        }
    }

    /** Lets so many recordings more through. */
    void letThrough(int recordings) {
        gate.release(recordings);
    }

    /** Waits a little until so many more are acknowledged, so that what comes next meets work of every stage. */
    void awaitMoreAcknowledged(int more) {
        var enough = acknowledged() + more;
        var deadline = System.nanoTime() + WARM_UP.toNanos();
        while (acknowledged() < enough && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Waits until every recording has its answer. */
    List<Push> await() throws InterruptedException, ExecutionException {
        var pushes = new ArrayList<Push>();
        for (var future : work) {
            pushes.addAll(future.get());
        }
        return pushes;
    }

    private List<Push> pushAll(int client, int recordings) throws InterruptedException {
        var pushes = new ArrayList<Push>();
        for (int number = client; number < recordings; number += senders.size()) {
            gate.acquire();
            pushes.add(push(senders.get(client), Ride.numbered(begin, number)));
        }
        return pushes;
    }

    private Push push(Sender sender, Ride ride) {
        var recording = ride.toFit();
        var key = sender.nextKey();
        var attempts = new AtomicInteger();
        var answer = RetryPolicy.untilAcknowledged(TIMEOUT).send(() -> {
            attempts.incrementAndGet();
            return sender.session().imports().push(recording, key);
        });
        if (answer.succeeded()) {
            acknowledged.incrementAndGet();
        }
        return new Push(sender, ride, answer, attempts.get());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
