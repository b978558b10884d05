package io.fitconnect.platform.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.Kites;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealStores
class SnapshotIntegrationTests {

    private static final int PAGE = 100;

    @Autowired
    private SnapshotsEndpoint endpoint;

    @Autowired
    private Kites kites;

    @Autowired
    private Published published;

    @Autowired
    private JdbcTemplate jdbc;

    private final String run = Ids.next().toString();

    @BeforeEach
    void forgetEarlierKites() {
        jdbc.update("delete from sample_kite");
        kites.reads.set(0);
        kites.failures.set(0);
    }

    @Test
    void tellsAServiceThatArrivesAfterRetentionTheNamesOfAll() {
        Set<String> names = addKites(3 * PAGE + 50);
        assertThat(published.list(Kites.TOPIC)).as("events that are kept").isEmpty();

        complete();

        assertThat(heard()).hasSameElementsAs(names).doesNotHaveDuplicates();
        assertThat(published.list(Kites.TOPIC)).as("news for everyone else").isEmpty();
        assertThat(kites.reads).as("bounded pages").hasValueGreaterThanOrEqualTo(4);
    }

    @Test
    void leavesOutAndRepeatsNothingWhereAPageFails() {
        Set<String> names = addKites(2 * PAGE + 1);
        kites.failures.set(2);

        complete();

        assertThat(kites.failures).hasValue(0);
        assertThat(heard()).hasSameElementsAs(names).doesNotHaveDuplicates();
    }

    @Test
    void endsAfterAPageThatWasJustFull() {
        Set<String> names = addKites(PAGE);

        complete();

        assertThat(heard()).hasSameElementsAs(names).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWithTheSnapshotThatRunsAndStartsAnotherOneAfterIt() {
        addKites(2 * PAGE);
        endpoint.start(Kites.TOPIC);
        SnapshotsEndpoint.Snapshot again = body(endpoint.start(Kites.TOPIC));
        complete();

        assertThat(heard()).doesNotHaveDuplicates().hasSize(2 * PAGE);
        complete();
        assertThat(heard()).as("the names of two snapshots").hasSize(4 * PAGE);
        assertThat(again.state()).isIn("running", "complete");
    }

    @Test
    void rejectsATopicThatThisServiceDoesNotPublish() {
        assertThat(endpoint.start("sample.number").getStatus()).isEqualTo(404);
    }

    @Test
    void marksNoRecordOfASnapshotAsAPositionToRemember() {
        addKites(3);

        complete();
        heard();

        Map<String, Object> count =
                jdbc.queryForMap("select count(*) as kept from outbox_key where topic = ?", Kites.TOPIC + ".snapshot");
        assertThat(count).containsEntry("kept", 0L);
    }

    private Set<String> addKites(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    String name = run + " " + number;
                    kites.add(Ids.next(), name);
                    return name;
                })
                .collect(Collectors.toSet());
    }

    /** Starts a snapshot, unless one runs, and waits until it is stored in the outbox. */
    private void complete() {
        endpoint.start(Kites.TOPIC);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> endpoint.list().stream()
                        .anyMatch(snapshot -> snapshot.state().equals("complete")));
    }

    /** The names that this test's snapshots have brought, once the relay has sent them all. */
    private List<String> heard() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Boolean.FALSE.equals(
                        jdbc.queryForObject("select exists (select 1 from outbox_event)", Boolean.class)));
        return published.list(Kites.TOPIC + ".snapshot").stream()
                .map(SnapshotIntegrationTests::name)
                .filter(name -> name.startsWith(run))
                .toList();
    }

    private static String name(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8).replace("\"", "");
    }

    private static <T> T body(WebEndpointResponse<T> response) {
        T body = response.getBody();
        assertThat(body).isNotNull();
        return Objects.requireNonNull(body);
    }
}
