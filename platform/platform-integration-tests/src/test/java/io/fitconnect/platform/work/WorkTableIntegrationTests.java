package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealStores
class WorkTableIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);
    private static final Instant[] UNBOUNDED = new Instant[WorkKey.SHARDS];

    static {
        Arrays.fill(UNBOUNDED, Instant.EPOCH);
    }

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    Transactions transactions;

    private final String queue = "q-" + Ids.next().toString().substring(24);
    private final WorkKey work = new WorkKey(queue, "one");
    private WorkTable table;

    @BeforeEach
    void setUp() {
        table = new WorkTable(jdbc, transactionManager);
    }

    @Test
    void listsWhatIsDueBetweenItsBoundAndNow() {
        put("due", NOW);
        put("later", NOW.plus(1, ChronoUnit.MICROS));

        assertThat(listDue(NOW)).containsExactly(new Candidate(new WorkKey(queue, "due"), NOW));
        Instant[] above = UNBOUNDED.clone();
        Arrays.fill(above, NOW.plus(1, ChronoUnit.MICROS));
        assertThat(table.listDue(queue, above, NOW, 10)).isEmpty();
    }

    @Test
    void boundsWhatItListsAndCountsInEachShard() {
        IntStream.range(0, 100).forEach(number -> put("work-" + number, NOW));

        assertThat(table.listDue(queue, UNBOUNDED, NOW, 2)).hasSize(2 * WorkKey.SHARDS);
        assertThat(table.countDue(queue, UNBOUNDED, NOW, 3)).isEqualTo(3 * WorkKey.SHARDS);
        assertThat(table.countDue(queue, UNBOUNDED, NOW, 100)).isEqualTo(100);
    }

    /** Every column of the predicate is in the index. The table is filled first: of a small one the planner reads all. */
    @Test
    @Tag("postgresql")
    void readsCandidatesAlongItsIndex() {
        String plan = new TransactionTemplate(transactionManager).execute(status -> {
            status.setRollbackOnly();
            jdbc.update("""
                    insert into due_work (queue, shard, id, due_at, payload, attempts)
                    select ? || '-' || number % 5, number / 5 % ?, number, ? + number * interval '1 second', '{}', 0
                    from generate_series(1, 20000) number""", queue, WorkKey.SHARDS, WorkTable.toColumn(NOW));
            jdbc.execute("analyze due_work");
            return String.join(
                    "\n",
                    jdbc.queryForList(
                            "explain " + WorkTable.DUE,
                            String.class,
                            WorkTable.parameters(queue + "-3", UNBOUNDED, NOW.plusSeconds(10_000), 5)));
        });

        assertThat(plan.lines().filter(line -> line.contains("using due_work_due")))
                .as(plan)
                .hasSize(WorkKey.SHARDS);
        assertThat(plan).doesNotContain("Filter").doesNotContain("Sort").doesNotContain("Seq Scan");
    }

    @Test
    void letsOneOfManyWorkersClaim() throws Exception {
        put("one", NOW);
        Candidate candidate = listDue(NOW).get(0);
        Executor threads = task -> new Thread(task).start();

        List<CompletableFuture<Boolean>> claims = IntStream.range(0, 8)
                .mapToObj(worker -> CompletableFuture.supplyAsync(
                        () -> table.claim(candidate, Ids.next(), LATER).isPresent(), threads))
                .toList();

        int claimed = 0;
        for (CompletableFuture<Boolean> claim : claims) {
            claimed += claim.get(20, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(claimed).isEqualTo(1);
        assertThat(listDue(NOW)).isEmpty();
    }

    @Test
    void readsPastARowThatATransactionHolds() {
        put("one", NOW);

        new TransactionTemplate(transactionManager).executeWithoutResult(status -> {
            jdbc.queryForList("select id from due_work where queue = ? for update", String.class, queue);
            assertThat(CompletableFuture.supplyAsync(() -> listDue(NOW))).succeedsWithin(Duration.ofSeconds(10));
        });
    }

    /** At SERIALIZABLE this writer, which has read what a claim changes, could not commit what a later read has missed. */
    @Test
    void makesNoWriterRepeat() {
        put("one", NOW);
        TransactionTemplate serializable = new TransactionTemplate(transactionManager);
        serializable.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);

        serializable.executeWithoutResult(status -> {
            jdbc.queryForObject("select count(*) from due_work where queue = ?", Integer.class, queue);
            table.put(new WorkKey(queue, "two"), NOW, "{}");
            assertThat(CompletableFuture.supplyAsync(() -> {
                        claim(NOW);
                        return listDue(NOW);
                    }))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(List.of());
        });

        assertThat(listDue(NOW)).hasSize(1);
    }

    @Test
    void fencesWhoHasLostTheLease() {
        put("one", NOW);
        Claim first = claim(NOW);
        Claim second = table.claim(listDue(LATER).get(0), Ids.next(), LATER.plusSeconds(30))
                .orElseThrow();

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(table.complete(first)).isFalse();
        assertThat(table.renew(first, LATER.plusSeconds(90))).isFalse();
        assertThat(table.release(first, NOW, 0)).isFalse();
        assertThat(table.reschedule(first, NOW, "{}")).isFalse();
        assertThat(table.setAside(first, NOW, "x")).isFalse();
        assertThat(table.complete(second)).isTrue();
        assertThat(table.exists(work)).isFalse();
    }

    @Test
    void hidesRenewedWorkUntilTheNewEndOfItsLease() {
        put("one", NOW);
        Claim claim = claim(NOW);

        assertThat(table.renew(claim, LATER.plusSeconds(1))).isTrue();
        assertThat(listDue(LATER)).isEmpty();
        assertThat(listDue(LATER.plusSeconds(1))).hasSize(1);
    }

    @Test
    void replacesWhatStandsUnderAKeyAndTakesItsLease() {
        put("one", NOW);
        Claim claim = claim(NOW);
        transactions.run(() -> table.put(work, LATER, "{\"name\":\"new\"}"));

        assertThat(table.complete(claim)).isFalse();
        Claim next = claim(LATER);
        assertThat(next.attempt()).isEqualTo(1);
        assertThat(next.payload()).contains("new");
    }

    @Test
    void schedulesOnceUnderAKey() {
        assertThat(table.putIfAbsent(work, NOW, "{}")).isTrue();
        assertThat(table.putIfAbsent(work, LATER, "{}")).isFalse();
        assertThat(listDue(NOW)).hasSize(1);
    }

    @Test
    void knowsWhetherWorkWasBegun() {
        put("one", NOW);
        put("begun", NOW.minusSeconds(1));
        table.release(claim(NOW.minusSeconds(1)), NOW, 0);

        assertThat(table.removeUnlessBegun(work)).isTrue();
        assertThat(table.removeUnlessBegun(work)).isFalse();
        assertThat(table.removeUnlessBegun(new WorkKey(queue, "begun"))).isFalse();
        assertThat(table.remove(new WorkKey(queue, "begun"))).isTrue();
    }

    @Test
    void keepsWhatWasSetAsideFromWorkersAndShowsIt() {
        put("one", NOW);
        assertThat(table.isPending(work)).isTrue();

        assertThat(table.setAside(claim(NOW), NOW, "java.lang.Error")).isTrue();
        assertThat(table.isPending(work)).isFalse();
        assertThat(listDue(LATER.plusSeconds(3600))).isEmpty();
        assertThat(table.countSetAside(queue, 10)).isEqualTo(1);
        assertThat(table.exists(work)).isTrue();
    }

    private void put(String id, Instant dueAt) {
        transactions.run(() -> table.put(new WorkKey(queue, id), dueAt, "{}"));
    }

    private Claim claim(Instant now) {
        return table.claim(listDue(now).get(0), Ids.next(), now.plusSeconds(30)).orElseThrow();
    }

    private List<Candidate> listDue(Instant now) {
        return table.listDue(queue, UNBOUNDED, now, 10);
    }
}
