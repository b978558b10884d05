package io.fitconnect.platform.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The meters of one queue. Gauges show what the dispatcher has last read; a scrape reads nothing. */
final class WorkMeters {

    private final Counter done;
    private final Counter retried;
    private final Counter lost;
    private final Counter exhausted;
    private final Counter setAside;
    private final AtomicReference<@Nullable Instant> oldest = new AtomicReference<>();
    private final AtomicInteger depth = new AtomicInteger();
    private final AtomicInteger waitingForAPerson = new AtomicInteger();

    WorkMeters(MeterRegistry metrics, String queue, ToDoubleFunction<Instant> ageSeconds) {
        done = Counter.builder("work.done")
                .description("Pieces of due work that were carried out")
                .tag("queue", queue)
                .register(metrics);
        retried = failed(metrics, queue, "retried");
        lost = failed(metrics, queue, "lost");
        exhausted = failed(metrics, queue, "exhausted");
        setAside = failed(metrics, queue, "set-aside");
        TimeGauge.builder("work.due.oldest.age", oldest, TimeUnit.SECONDS, seen -> age(seen.get(), ageSeconds))
                .description("How long the oldest piece of due work has been waiting")
                .tag("queue", queue)
                .register(metrics);
        Gauge.builder("work.depth", depth, AtomicInteger::get)
                .description("Pieces of work that are due, counted up to 1,000")
                .tag("queue", queue)
                .register(metrics);
        Gauge.builder("work.set.aside", waitingForAPerson, AtomicInteger::get)
                .description("Pieces of work that failed for the last time, counted up to 1,000")
                .tag("queue", queue)
                .register(metrics);
    }

    void done() {
        done.increment();
    }

    void retried() {
        retried.increment();
    }

    void lost() {
        lost.increment();
    }

    void exhausted() {
        exhausted.increment();
    }

    void setAside() {
        setAside.increment();
    }

    void observe(@Nullable Instant oldestDue) {
        oldest.set(oldestDue);
    }

    void observe(int due, int aside) {
        depth.set(due);
        waitingForAPerson.set(aside);
    }

    private static double age(@Nullable Instant oldestDue, ToDoubleFunction<Instant> ageSeconds) {
        return oldestDue == null ? 0 : Math.max(0, ageSeconds.applyAsDouble(oldestDue));
    }

    private static Counter failed(MeterRegistry metrics, String queue, String outcome) {
        return Counter.builder("work.failed")
                .description("Attempts at due work that did not carry it out")
                .tag("queue", queue)
                .tag("outcome", outcome)
                .register(metrics);
    }
}
