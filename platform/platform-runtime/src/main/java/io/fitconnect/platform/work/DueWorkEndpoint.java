package io.fitconnect.platform.work;

import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Due work that was set aside, for the operator, on the management port: GET lists it, by queue or of all queues that this
 * service works off; POST makes one key of a queue due, or the oldest ones; DELETE discards one key.
 */
@Endpoint(id = "duework")
public class DueWorkEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(DueWorkEndpoint.class);
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    private final Collection<String> queues;
    private final SetAsideWork work;
    private final Transactions transactions;
    private final Clock clock;

    DueWorkEndpoint(Collection<String> queues, SetAsideWork work, Transactions transactions, Clock clock) {
        this.queues = List.copyOf(queues);
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ReadOperation
    public List<SetAsideWork.Piece> list(@Nullable String queue, @Nullable Integer limit) {
        int most = bounded(limit);
        Collection<String> asked = queue == null ? queues : List.of(queue);
        return asked.stream()
                .sorted()
                .flatMap(each -> work.list(each, most).stream())
                .limit(most)
                .toList();
    }

    @WriteOperation
    public Map<String, Long> retry(String queue, @Nullable String key, @Nullable Integer limit) {
        List<String> keys = key == null
                ? work.list(queue, bounded(limit)).stream()
                        .map(SetAsideWork.Piece::key)
                        .toList()
                : List.of(key);
        long retried = keys.stream()
                .filter(each -> transactions.run(() -> work.retry(new WorkKey(queue, each), now())))
                .count();
        LOG.info("An operator made {} pieces of {} due that were set aside", retried, queue);
        return Map.of("retried", retried);
    }

    @DeleteOperation
    public Map<String, Integer> discard(String queue, String key) {
        boolean discarded = transactions.run(() -> work.discard(new WorkKey(queue, key)));
        LOG.info("An operator discarded {}: {}", new WorkKey(queue, key), discarded);
        return Map.of("discarded", discarded ? 1 : 0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static int bounded(@Nullable Integer limit) {
        return limit == null ? DEFAULT_LIMIT : Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
