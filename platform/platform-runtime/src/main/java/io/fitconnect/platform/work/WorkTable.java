package io.fitconnect.platform.work;

import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table {@code due_work}. What has a transaction of its own runs at READ COMMITTED: each statement stands alone and its
 * row decides, while at SERIALIZABLE the reading of a queue would make the transactions that add to it repeat.
 */
final class WorkTable {

    private static final String DUE_OF_SHARD = """
            (select shard, id, due_at from due_work
             where queue = ? and shard = ? and due_at >= ? and due_at <= ? order by due_at, id limit ?)""";
    static final String DUE = IntStream.range(0, WorkKey.SHARDS)
            .mapToObj(shard -> DUE_OF_SHARD)
            .collect(Collectors.joining(" union all "));
    private static final String COUNT_DUE = "select count(*) from (" + DUE + ") due";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    WorkTable(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Puts work under its key, whatever stood there; in the caller's transaction. */
    void put(WorkKey work, Instant dueAt, String payload) {
        jdbc.update("""
                insert into due_work (queue, shard, id, due_at, payload, attempts) values (?, ?, ?, ?, ?, 0)
                on conflict (queue, shard, id) do update set due_at = excluded.due_at, payload = excluded.payload,
                    attempts = 0, lease = null, set_aside_at = null, failure = null""", work.queue(), work.shard(), work.id(), toColumn(dueAt), payload);
    }

    boolean putIfAbsent(WorkKey work, Instant dueAt, String payload) {
        return jdbc.update("""
                        insert into due_work (queue, shard, id, due_at, payload, attempts) values (?, ?, ?, ?, ?, 0)
                        on conflict (queue, shard, id) do nothing""", work.queue(), work.shard(), work.id(), toColumn(dueAt), payload) == 1;
    }

    boolean remove(WorkKey work) {
        return jdbc.update(
                        "delete from due_work where queue = ? and shard = ? and id = ?",
                        work.queue(),
                        work.shard(),
                        work.id())
                == 1;
    }

    boolean removeUnlessBegun(WorkKey work) {
        return jdbc.update(
                        "delete from due_work where queue = ? and shard = ? and id = ? and lease is null",
                        work.queue(),
                        work.shard(),
                        work.id())
                == 1;
    }

    /** Lists what is due and not below the bound of its shard, without a lock, the oldest first in each shard. */
    List<Candidate> listDue(String queue, Instant[] bounds, Instant now, int mostPerShard) {
        return inOwn(() -> jdbc.query(
                DUE,
                (row, number) -> new Candidate(
                        new WorkKey(queue, row.getString("id")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()),
                parameters(queue, bounds, now, mostPerShard)));
    }

    /** Counts what is due, at most so many in each shard. */
    int countDue(String queue, Instant[] bounds, Instant now, int mostPerShard) {
        return inOwn(() -> Objects.requireNonNull(
                jdbc.queryForObject(COUNT_DUE, Integer.class, parameters(queue, bounds, now, mostPerShard))));
    }

    int countSetAside(String queue, int most) {
        return inOwn(() -> Objects.requireNonNull(jdbc.queryForObject("""
                select count(*) from
                (select id from due_work where queue = ? and set_aside_at is not null limit ?) counted""", Integer.class, queue, most)));
    }

    /** Compare-and-set on what the candidate was read with: of several workers one succeeds. */
    Optional<Claim> claim(Candidate candidate, UUID token, Instant until) {
        WorkKey work = candidate.work();
        return inOwn(() -> jdbc
                .query(
                        """
                        update due_work set lease = ?, due_at = ?, attempts = attempts + 1
                        where queue = ? and shard = ? and id = ? and due_at = ?
                        returning attempts, payload""",
                        (row, number) -> new Claim(work, token, row.getInt("attempts"), row.getString("payload")),
                        token,
                        toColumn(until),
                        work.queue(),
                        work.shard(),
                        work.id(),
                        toColumn(candidate.dueAt()))
                .stream()
                .findFirst());
    }

    /** Lets a claim hold until then; false when it was lost. */
    boolean renew(Claim claim, Instant until) {
        return inOwn(() -> update("set due_at = ?", claim, toColumn(until)));
    }

    /** Removes the work; false when the claim was lost. Joins the caller's transaction. */
    boolean complete(Claim claim) {
        WorkKey work = claim.work();
        return inOwn(() -> jdbc.update(
                        "delete from due_work where queue = ? and shard = ? and id = ? and lease = ?",
                        work.queue(),
                        work.shard(),
                        work.id(),
                        claim.token())
                == 1);
    }

    /** Makes the work due then, as if it were new; false when the claim was lost. Joins the caller's transaction. */
    boolean reschedule(Claim claim, Instant dueAt, String payload) {
        return inOwn(() ->
                update("set due_at = ?, payload = ?, attempts = 0, lease = null", claim, toColumn(dueAt), payload));
    }

    /** Gives the claim back; a lease that no worker holds tells that the work was begun. False when the claim was lost. */
    boolean release(Claim claim, Instant dueAt, int attempts) {
        return inOwn(
                () -> update("set due_at = ?, attempts = ?, lease = ?", claim, toColumn(dueAt), attempts, Ids.next()));
    }

    /** Puts the work where no worker looks, for a person; false when the claim was lost. */
    boolean setAside(Claim claim, Instant now, String failure) {
        return inOwn(() -> update("set due_at = null, set_aside_at = ?, failure = ?", claim, toColumn(now), failure));
    }

    boolean exists(WorkKey work) {
        return inOwn(() -> !jdbc.queryForList(
                        "select 1 from due_work where queue = ? and shard = ? and id = ?",
                        Integer.class,
                        work.queue(),
                        work.shard(),
                        work.id())
                .isEmpty());
    }

    boolean isPending(WorkKey work) {
        return !jdbc.queryForList(
                        "select 1 from due_work where queue = ? and shard = ? and id = ? and due_at is not null",
                        Integer.class,
                        work.queue(),
                        work.shard(),
                        work.id())
                .isEmpty();
    }

    private boolean update(String set, Claim claim, Object... values) {
        WorkKey work = claim.work();
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.addAll(List.of(work.queue(), work.shard(), work.id(), claim.token()));
        return jdbc.update(
                        "update due_work " + set + " where queue = ? and shard = ? and id = ? and lease = ?",
                        parameters.toArray())
                == 1;
    }

    static Object[] parameters(String queue, Instant[] bounds, Instant now, int mostPerShard) {
        Collection<Object> parameters = new ArrayList<>();
        for (int shard = 0; shard < bounds.length; shard++) {
            parameters.addAll(List.of(queue, shard, toColumn(bounds[shard]), toColumn(now), mostPerShard));
        }
        return parameters.toArray();
    }

    private <T> T inOwn(Supplier<T> work) {
        @Nullable T result = transaction.execute(status -> work.get());
        return Objects.requireNonNull(result);
    }

    static OffsetDateTime toColumn(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
