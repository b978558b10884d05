package io.fitconnect.platform.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** One thread that reads the queues at the poll interval, and at once while a backlog waits for free workers. */
final class WorkDispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkDispatcher.class);

    private final Map<String, QueueWorker<?>> workers;
    private final Heartbeat heartbeat;
    private final WorkSettings settings;
    private final Semaphore wakeUp;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    WorkDispatcher(List<QueueWorker<?>> workers, Heartbeat heartbeat, WorkSettings settings, Semaphore wakeUp) {
        this.workers = workers.stream().collect(Collectors.toMap(QueueWorker::queue, Function.identity()));
        this.heartbeat = heartbeat;
        this.settings = settings;
        this.wakeUp = wakeUp;
    }

    /** Hands work to its worker, if this process has one. */
    void offer(Candidate candidate) {
        QueueWorker<?> worker = workers.get(candidate.work().queue());
        if (worker != null && isRunning()) {
            worker.offer(candidate);
        }
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "work-dispatcher");
        if (thread.compareAndSet(null, started)) {
            heartbeat.start();
            started.start();
        }
    }

    /** Claims no more, and lets what is under way end. */
    @Override
    public void stop() {
        Thread running = thread.getAndSet(null);
        if (running == null) {
            return;
        }
        long deadline = System.nanoTime() + settings.drain().toNanos();
        workers.values().forEach(QueueWorker::stopClaiming);
        wakeUp.release();
        try {
            for (QueueWorker<?> worker : workers.values()) {
                worker.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            }
            running.join(Duration.ofSeconds(1).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            heartbeat.stop();
        }
    }

    /** Stops with the web server, before the outbox's relay. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.run() && !workers.isEmpty();
    }

    @Override
    public boolean isRunning() {
        return thread.get() != null;
    }

    /** Threads that have ended do not begin again. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    private void run() {
        while (isRunning()) {
            wakeUp.drainPermits();
            workers.values().forEach(this::read);
            pause();
        }
    }

    /** A queue that cannot be read does not keep the others from being read. */
    private void read(QueueWorker<?> worker) {
        try {
            worker.poll();
            worker.observe();
        } catch (RuntimeException e) {
            LOG.warn("Due work of {} could not be read: {}", worker.queue(), e.toString());
        }
    }

    private void pause() {
        try {
            if (wakeUp.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("Woken for a backlog");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
