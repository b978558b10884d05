package io.fitconnect.platform.sample;

import io.fitconnect.platform.job.JobProgress;
import io.fitconnect.platform.job.JobRunner;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts to a hundred, and stops in the middle until the test lets it go on. */
@Component
public class Counting implements JobRunner<Counting.Order> {

    public static final String KIND = "counting";

    public final CountDownLatch middle = new CountDownLatch(1);
    public final Set<UUID> kept = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Order> payload() {
        return Order.class;
    }

    @Override
    public Duration keep() {
        return Duration.ofSeconds(3);
    }

    @Override
    public String run(UUID job, Order order, JobProgress progress) throws InterruptedException {
        if (order.fails()) {
            throw new IllegalArgumentException("asked to fail");
        }
        kept.add(job);
        progress.report(40);
        if (order.waits()) {
            middle.await(30, TimeUnit.SECONDS);
        }
        progress.report(80);
        return "counted";
    }

    @Override
    public void discard(UUID job) {
        kept.remove(job);
    }

    public record Order(boolean waits, boolean fails) {}
}
