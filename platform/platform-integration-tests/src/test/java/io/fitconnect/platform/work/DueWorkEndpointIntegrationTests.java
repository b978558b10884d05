package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@OnRealStores
class DueWorkEndpointIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
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

    @Autowired
    PathMappedEndpoints exposed;

    private final String queue = "q-" + Ids.next().toString().substring(24);
    private final TestClock clock = new TestClock();
    private WorkTable table;
    private DueWorkEndpoint endpoint;

    @BeforeEach
    void setUp() {
        table = new WorkTable(jdbc, transactionManager);
        endpoint = new DueWorkEndpoint(List.of(queue), new SetAsideWork(jdbc), transactions, clock);
    }

    @Test
    void isExposed() {
        assertThat(exposed.getPath(EndpointId.of("duework"))).isEqualTo("/actuator/duework");
    }

    @Test
    void listsWhatWasSetAsideTheOldestFirstWithoutPayloads() {
        setAside("second", NOW.plusSeconds(2));
        setAside("first", NOW.plusSeconds(1));
        put("due");

        assertThat(endpoint.list(null, null))
                .containsExactly(
                        new SetAsideWork.Piece(queue, "first", 1, NOW.plusSeconds(1), "java.lang.Error"),
                        new SetAsideWork.Piece(queue, "second", 1, NOW.plusSeconds(2), "java.lang.Error"));
        assertThat(endpoint.list(queue, 1)).hasSize(1);
        assertThat(endpoint.list("q-of-another", null)).isEmpty();
    }

    @Test
    void makesOnePieceDueWithAllItsAttempts() {
        setAside("one", NOW);
        setAside("two", NOW);

        assertThat(endpoint.retry(queue, "one", null)).containsEntry("retried", 1L);
        assertThat(endpoint.retry(queue, "one", null)).containsEntry("retried", 0L);

        Candidate due = listDue().get(0);
        assertThat(due.work().id()).isEqualTo("one");
        assertThat(table.claim(due, Ids.next(), clock.instant().plusSeconds(30)))
                .hasValueSatisfying(claim -> assertThat(claim.attempt()).isEqualTo(1));
        assertThat(endpoint.list(queue, null))
                .extracting(SetAsideWork.Piece::key)
                .containsExactly("two");
    }

    @Test
    void makesTheOldestPiecesDue() {
        setAside("younger", NOW.plusSeconds(2));
        setAside("oldest", NOW);
        setAside("older", NOW.plusSeconds(1));

        assertThat(endpoint.retry(queue, null, 2)).containsEntry("retried", 2L);
        assertThat(listDue())
                .extracting(candidate -> candidate.work().id())
                .containsExactlyInAnyOrder("oldest", "older");
    }

    @Test
    void leavesWorkThatIsBeingRetriedToWorkers() {
        setAside("one", NOW);
        endpoint.retry(queue, "one", null);

        assertThat(table.removeUnlessBegun(new WorkKey(queue, "one"))).isFalse();
    }

    @Test
    void discardsWhatWasSetAsideAndNothingElse() {
        setAside("one", NOW);
        put("due");

        assertThat(endpoint.discard(queue, "one")).containsEntry("discarded", 1);
        assertThat(endpoint.discard(queue, "due")).containsEntry("discarded", 0);
        assertThat(table.exists(new WorkKey(queue, "one"))).isFalse();
        assertThat(table.exists(new WorkKey(queue, "due"))).isTrue();
    }

    private void setAside(String key, Instant at) {
        put(key);
        Candidate candidate = new Candidate(new WorkKey(queue, key), NOW);
        Claim claim = table.claim(candidate, Ids.next(), NOW.plusSeconds(30)).orElseThrow();
        assertThat(table.setAside(claim, at, "java.lang.Error")).isTrue();
    }

    private void put(String key) {
        transactions.run(() -> table.put(new WorkKey(queue, key), NOW, "{\"name\":\"Anna\"}"));
    }

    private List<Candidate> listDue() {
        return table.listDue(queue, UNBOUNDED, clock.instant(), 10);
    }
}
