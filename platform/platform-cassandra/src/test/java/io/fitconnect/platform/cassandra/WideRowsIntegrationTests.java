package io.fitconnect.platform.cassandra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.cql.Statement;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

@OnCassandra
class WideRowsIntegrationTests {

    /** More copies than the one node can write. */
    private static final ConsistencyLevel OUT_OF_REACH = ConsistencyLevel.THREE;

    @Autowired
    private WideRows rows;

    @Autowired
    private CqlSession session;

    @Autowired
    private MeterRegistry metrics;

    private final int author = ThreadLocalRandom.current().nextInt();

    @Test
    void readsPageByPageWhatWasWritten() {
        rows.writeAll("notes", inserts(1_000).iterator());

        List<Integer> numbers = new ArrayList<>();
        rows.read("notes-read", select().setPageSize(17), row -> numbers.add(row.getInt("number")));

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void timesRequestsByOperationAndOutcome() {
        rows.write("timed", inserts(1).findFirst().orElseThrow());
        assertThatThrownBy(
                () -> rows.write("timed", inserts(1).findFirst().orElseThrow().setConsistencyLevel(OUT_OF_REACH)));

        assertThat(count("success")).isEqualTo(1);
        assertThat(count("failure")).isEqualTo(1);
    }

    @Test
    void reportsAStoreThatDoesNotAnswerAsSqlStoresDo() {
        assertThatThrownBy(() ->
                        rows.write("away", inserts(1).findFirst().orElseThrow().setConsistencyLevel(OUT_OF_REACH)))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasMessageContaining("away");
        assertThatThrownBy(() -> rows.writeAll(
                        "away",
                        inserts(1)
                                .map(insert -> insert.setConsistencyLevel(OUT_OF_REACH))
                                .iterator()))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void reportsAStatementThatCassandraRejects() {
        assertThatThrownBy(() -> rows.write("wrong", SimpleStatement.newInstance("delete from nowhere.note")))
                .isInstanceOf(InvalidDataAccessResourceUsageException.class);
    }

    @Test
    void sendsNoFurtherWriteAfterOneHasFailed() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Statement<?>> writes = inserts(10_000).map(insert -> {
            var write = taken.getAndIncrement() == 0 ? insert.setConsistencyLevel(OUT_OF_REACH) : insert;
            return write;
        });

        assertThatThrownBy(() -> rows.writeAll("stops", writes.iterator()))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(taken.get()).isLessThan(100);
    }

    @Test
    void takesTheDriversSettingsFromThePlatform() {
        var profile = session.getContext().getConfig().getDefaultProfile();

        assertThat(profile.getString(DefaultDriverOption.REQUEST_CONSISTENCY)).isEqualTo("LOCAL_QUORUM");
        assertThat(profile.getBoolean(DefaultDriverOption.REQUEST_DEFAULT_IDEMPOTENCE))
                .isTrue();
        assertThat(profile.getInt(DefaultDriverOption.REQUEST_THROTTLER_MAX_CONCURRENT_REQUESTS))
                .isEqualTo(256);
        assertThat(profile.getDuration(DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT))
                .isEqualTo(Duration.ofSeconds(5));
    }

    private long count(String outcome) {
        return metrics.get("cassandra.requests")
                .tag("operation", "timed")
                .tag("outcome", outcome)
                .timer()
                .count();
    }

    private Stream<BoundStatement> inserts(int number) {
        PreparedStatement insert =
                rows.prepare("insert into ${keyspace}.note (author, number, content) values (?, ?, ?)");
        return IntStream.range(0, number).mapToObj(i -> insert.bind(author, i, "note " + i));
    }

    private BoundStatement select() {
        return rows.prepare("select number from ${keyspace}.note where author = ?")
                .bind(author);
    }
}
