package io.fitconnect.platform.cassandra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.cql.Statement;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnCassandra
class CqlMigrationsIntegrationTests {

    private static final String REPLICATION = "{'class': 'SimpleStrategy', 'replication_factor': 1}";
    private static final String KEYSPACE = "made_by_test";
    private static final CassandraSettings SETTINGS = new CassandraSettings(KEYSPACE, REPLICATION, 8);

    @Autowired
    private CqlSession session;

    @BeforeEach
    void dropKeyspace() {
        session.execute(SimpleStatement.newInstance("drop keyspace if exists " + KEYSPACE)
                .setTimeout(Duration.ofSeconds(30)));
    }

    @Test
    void createANewKeyspaceAndLeaveAnOldOneAlone() {
        migrations().migrate();
        migrations().migrate();

        assertThat(versions()).containsExactlyInAnyOrder(1, 2);
        assertThat(session.execute(
                                "select column_name from system_schema.columns where keyspace_name = ?"
                                        + " and table_name = 'note'",
                                KEYSPACE)
                        .map(row -> row.getString("column_name")))
                .contains("author", "language");
    }

    @Test
    void finishWhatACrashHasInterrupted() {
        migrations().migrate();
        session.execute("delete from " + KEYSPACE + ".schema_history where version = 2");

        migrations().migrate();

        assertThat(versions()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void applyWhatIsNewOnly() {
        migrations().migrate();
        var third = CqlMigration.of("V3__x.cql", "create table if not exists ${keyspace}.third (id int primary key)");
        session.execute("drop table " + KEYSPACE + ".note");

        new CqlMigrations(session, SETTINGS, List.of(CqlMigration.listAll().get(0), third), Duration.ZERO).migrate();

        assertThat(versions()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(tables()).contains("third").doesNotContain("note");
    }

    @Test
    void runInOneInstanceAtATimeThoughManyStartTogether() {
        ExecutorService instances = Executors.newFixedThreadPool(6);
        try {
            var runs = IntStream.range(0, 6)
                    .mapToObj(instance ->
                            CompletableFuture.runAsync(() -> migrations().migrate(), instances))
                    .toList();
            runs.forEach(CompletableFuture::join);
        } finally {
            instances.shutdownNow();
        }

        assertThat(versions()).containsExactlyInAnyOrder(1, 2);
        assertThat(tables()).containsExactlyInAnyOrder("note", "schema_history", "schema_lock");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void goOnAfterABrokenConnection(int statement) {
        var left = new AtomicInteger(statement);

        new CqlMigrations(breakingOnce(left), SETTINGS, CqlMigration.listAll(), Duration.ZERO).migrate();

        assertThat(left).hasValue(0);
        assertThat(versions()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void giveUpWhenNoConnectionLasts() {
        var broken = AllNodesFailedException.fromErrors(List.of());

        assertThatThrownBy(() -> new CqlMigrations(
                                answering(statement -> {
                                    throw broken;
                                }),
                                SETTINGS,
                                CqlMigration.listAll(),
                                Duration.ZERO)
                        .migrate())
                .isSameAs(broken);
    }

    @Test
    void letOneHolderOfTheLockInAtATime() {
        migrations().migrate();
        AtomicInteger inside = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            var runs = IntStream.range(0, 4)
                    .mapToObj(instance -> CompletableFuture.runAsync(
                            () -> lock(Duration.ofSeconds(60)).run(() -> {
                                int now = inside.incrementAndGet();
                                // A request to the store gives others every chance to come in too.
                                versions();
                                seen.add(now);
                                inside.decrementAndGet();
                            }),
                            instances))
                    .toList();
            runs.forEach(CompletableFuture::join);
        } finally {
            instances.shutdownNow();
        }

        assertThat(seen).containsExactly(1, 1, 1, 1);
    }

    @Test
    void takeNoLockWhenNothingIsToBeApplied() {
        migrations().migrate();

        lock(Duration.ofSeconds(60)).run(() -> migrations().migrate());

        assertThat(versions()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void waitUntilTheLeaseOfADeadInstanceEnds() {
        migrations().migrate();
        session.execute("insert into " + KEYSPACE + ".schema_lock (name, holder) values ('schema', uuid())"
                + " if not exists using ttl 2");
        AtomicInteger runs = new AtomicInteger();

        lock(Duration.ofSeconds(60)).run(runs::incrementAndGet);

        assertThat(runs).hasValue(1);
    }

    @Test
    void giveUpWhenAnotherInstanceNeverEnds() {
        migrations().migrate();
        session.execute("insert into " + KEYSPACE + ".schema_lock (name, holder) values ('schema', uuid())"
                + " if not exists using ttl 60");

        assertThatThrownBy(() -> lock(Duration.ofSeconds(1)).run(() -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another instance");
    }

    @Test
    void stopWhenTheLeaseWasLost() {
        migrations().migrate();
        var lock = lock(Duration.ofSeconds(10));

        assertThatThrownBy(() -> lock.run(() -> {
                    lock.renew();
                    session.execute("update " + KEYSPACE + ".schema_lock set holder = uuid() where name = 'schema'"
                            + " if exists");
                    lock.renew();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
        assertThat(session.execute("select holder from " + KEYSPACE + ".schema_lock")
                        .one())
                .as("the other holder's lock")
                .isNotNull();
    }

    @Test
    void releaseTheLockAfterAFailure() {
        migrations().migrate();
        assertThatThrownBy(() -> lock(Duration.ofSeconds(10)).run(() -> {
                    throw new IllegalArgumentException("wrong CQL");
                }))
                .hasMessage("wrong CQL");

        Awaitility.await()
                .untilAsserted(() -> assertThat(session.execute("select holder from " + KEYSPACE + ".schema_lock")
                                .one())
                        .isNull());
    }

    /** A session whose statement of that number fails after it took effect; counts down to zero. */
    private CqlSession breakingOnce(AtomicInteger left) {
        return answering(statement -> {
            ResultSet result = session.execute(statement);
            if (left.getAndUpdate(count -> Math.max(0, count - 1)) == 1) {
                throw new ClosedConnectionException("closed by the test");
            }
            return result;
        });
    }

    private CqlSession answering(Function<Statement<?>, ResultSet> execution) {
        return (CqlSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CqlSession.class},
                (proxy, method, arguments) -> method.getName().equals("execute")
                        ? execution.apply((Statement<?>) arguments[0])
                        : method.invoke(session, arguments));
    }

    private CqlMigrations migrations() {
        return new CqlMigrations(session, SETTINGS);
    }

    private SchemaLock lock(Duration timeout) {
        return new SchemaLock(session, KEYSPACE, Duration.ofSeconds(60), timeout);
    }

    private List<Integer> versions() {
        return session.execute("select version from " + KEYSPACE + ".schema_history")
                .map(row -> row.getInt("version"))
                .all();
    }

    private List<String> tables() {
        return session.execute("select table_name from system_schema.tables where keyspace_name = ?", KEYSPACE)
                .map(row -> row.getString("table_name"))
                .all();
    }
}
