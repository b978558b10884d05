package io.fitconnect.benchmarks;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many records the consumers of the platform have not read yet. A figure of a quiet platform begins when there are none. */
final class ConsumerLag implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long STEP_MILLIS = 500;

    private final Admin kafka;

    ConsumerLag(int port) {
        this.kafka = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port));
    }

    void awaitNone() throws ExecutionException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        for (var lag = records(); lag > 0; lag = records()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(lag + " records are not read within " + LONGEST);
            }
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        }
    }

    private long records() throws ExecutionException, InterruptedException {
        var specs = kafka.listGroups().all().get().stream()
                .collect(Collectors.toMap(group -> group.groupId(), group -> new ListConsumerGroupOffsetsSpec()));
        var committed = kafka.listConsumerGroupOffsets(specs).all().get();
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        committed.values().forEach(offsets -> offsets.keySet().forEach(place -> ends.put(place, OffsetSpec.latest())));
        var latest = kafka.listOffsets(ends).all().get();
        return committed.values().stream()
                .flatMap(offsets -> offsets.entrySet().stream())
                .mapToLong(read -> Math.max(
                        0, latest.get(read.getKey()).offset() - read.getValue().offset()))
                .sum();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
