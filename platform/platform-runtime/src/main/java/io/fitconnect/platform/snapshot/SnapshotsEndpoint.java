package io.fitconnect.platform.snapshot;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Snapshots for the operator, on the management port: GET lists the topics and how far their last snapshot has come, POST
 * to a topic starts one. A snapshot that runs goes on instead.
 */
@Endpoint(id = "snapshots")
public class SnapshotsEndpoint {

    private final Set<String> topics;
    private final SnapshotRuns runs;
    private final DueWork dueWork;
    private final Transactions transactions;
    private final Clock clock;

    SnapshotsEndpoint(Set<String> topics, SnapshotRuns runs, DueWork dueWork, Transactions transactions, Clock clock) {
        this.topics = Set.copyOf(topics);
        this.runs = runs;
        this.dueWork = dueWork;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ReadOperation
    public List<Snapshot> list() {
        return topics.stream().sorted().map(this::view).toList();
    }

    @WriteOperation
    public WebEndpointResponse<Snapshot> start(@Selector String topic) {
        if (!topics.contains(topic)) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        }
        transactions.run(() -> {
            Instant now = clock.instant();
            if (dueWork.scheduleIfAbsent(AnnounceSnapshot.QUEUE, topic, now, new AnnounceSnapshot.Request(topic))) {
                runs.start(topic, now);
            }
        });
        return new WebEndpointResponse<>(view(topic));
    }

    private Snapshot view(String topic) {
        return runs.find(topic)
                .map(run -> new Snapshot(
                        topic,
                        run.completedAt().isPresent() ? "complete" : "running",
                        run.announced(),
                        run.startedAt(),
                        run.completedAt().orElse(null)))
                .orElseGet(() -> new Snapshot(topic, "never-started", 0, null, null));
    }

    /** What an operator sees of a topic's last snapshot. */
    public record Snapshot(
            String topic,
            String state,
            long announced,
            @Nullable Instant startedAt,
            @Nullable Instant completedAt) {}
}
