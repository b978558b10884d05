package io.fitconnect.benchmarks.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What carries steps out, with the rows that it writes. */
record Contender(Database database, Consumer<List<Step>> schedule, Collection<ProcessHandle> workers) {

    private static final Duration INSERTING = Duration.ofSeconds(3);
    private static final Duration MOST = Duration.ofSeconds(90);
    private static final int WARM_UP = 4_000;
    private static final int BACKLOG = 6_000;
    private static final int PER_SECOND = 100;
    private static final int SECONDS = 10;

    /** What a contender does while nothing is killed: rate and cost of an item when all is due at once, lateness when it is due one by one. */
    record Pace(double perSecond, double cpuMillis, double p99Millis) {}

    Pace pace() throws InterruptedException {
        carryOut(singles("warm-up", WARM_UP, begin(), 0, 0));
        List<Step> steps = singles("backlog", BACKLOG, begin(), 0, 0);
        schedule(steps);
        Duration before = cpu();
        Effects.Findings backlog = await(steps);
        Duration used = cpu().minus(before);
        Effects.Findings offered = carryOut(singles("offered", PER_SECOND * SECONDS, begin(), PER_SECOND, 0));
        return new Pace(BACKLOG / backlog.seconds(), used.toMillis() / (double) BACKLOG, offered.p99Millis());
    }

    /** Steps of one each, due one after another, or all at once when the rate is zero. */
    static List<Step> singles(String name, int count, Instant begin, int perSecond, int takesMillis) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Step(
                        name + '-' + number,
                        1,
                        1,
                        perSecond == 0 ? begin : begin.plusMillis(number * 1_000L / perSecond),
                        takesMillis))
                .toList();
    }

    /** When the first step is due, so that all were scheduled before. */
    static Instant begin() {
        return Instant.now().plus(INSERTING);
    }

    private Effects.Findings carryOut(List<Step> steps) throws InterruptedException {
        schedule(steps);
        return await(steps);
    }

    private void schedule(List<Step> steps) {
        database.effects().clear();
        schedule.accept(steps);
    }

    private Effects.Findings await(List<Step> steps) throws InterruptedException {
        await(steps.size());
        return database.effects().find();
    }

    private Duration cpu() {
        return CpuTime.of(workers, database.name());
    }

    /** Waits until so many rows were written, or for long enough. */
    void await(long expected) throws InterruptedException {
        long deadline = System.nanoTime() + MOST.toNanos();
        while (database.effects().count() < expected && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
