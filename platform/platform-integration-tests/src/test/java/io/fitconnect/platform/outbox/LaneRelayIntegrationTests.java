package io.fitconnect.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.SendResult;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Relays that a test calls itself; the service's own does not run. */
@OnRealStores
@TestPropertySource(properties = "fitconnect.outbox.relay=false")
class LaneRelayIntegrationTests {

    private static final String TOPIC = "sample.number";
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    @Autowired
    OutboxStore store;

    @Autowired
    Transactions transactions;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    ProducerFactory<String, byte[]> producers;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    JdbcTemplate jdbc;

    private final String key = Ids.next().toString();
    private final int lane = OutboxStore.laneOf(TOPIC, key);
    private final OutboxSettings settings = new OutboxSettings(
            false, 1, 500, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15), 4096);

    @BeforeEach
    void clear() {
        jdbc.update("delete from outbox_event");
        jdbc.update("update outbox_lane set lease = null, lease_until = null");
    }

    @Test
    void relaysAndRemoves() {
        announce(key, 3);

        LaneRelay.Batch batch = relay(kafka).relay(lane);

        assertThat(batch).isEqualTo(new LaneRelay.Batch(3, 0, false));
        assertThat(countWaiting(key)).isZero();
        assertThat(store.listWaitingLanes()).isEmpty();
    }

    @Test
    void leavesALaneToTheRelayThatHasItsLease() {
        announce(key, 1);
        Instant now = Clock.systemUTC().instant();
        UUID other = Ids.next();
        assertThat(store.claim(lane, other, now, now.plusSeconds(15))).isTrue();

        assertThat(relay(kafka).relay(lane)).isEqualTo(LaneRelay.Batch.NONE);
        assertThat(countWaiting(key)).isEqualTo(1);
        assertThat(store.release(lane, other)).isTrue();
        assertThat(relay(kafka).relay(lane).sent()).isEqualTo(1);
    }

    @Test
    void claimsALaneWhoseRelayHasDiedWhenItsLeaseEnds() {
        UUID dead = Ids.next();
        assertThat(store.claim(lane, dead, NOW, NOW.plusSeconds(15))).isTrue();
        assertThat(store.claim(lane, Ids.next(), NOW.plusMillis(14_999), NOW.plusSeconds(30)))
                .isFalse();
        assertThat(store.claim(lane, Ids.next(), NOW.plusSeconds(15), NOW.plusSeconds(30)))
                .isTrue();
        assertThat(store.release(lane, dead)).isFalse();
    }

    /** The relay that has the lane now may be sending these events; without them the next one of the key could pass. */
    @Test
    void removesNothingAfterItHasLostItsLease() {
        announce(key, 2);
        KafkaTemplate<String, byte[]> slow = new KafkaTemplate<>(producers) {
            @Override
            public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> sending) {
                jdbc.update("update outbox_lane set lease = ? where lane = ?", Ids.next(), lane);
                return super.send(sending);
            }
        };

        relay(slow).relay(lane);

        assertThat(countWaiting(key)).isEqualTo(2);
    }

    @Test
    void handsNothingToKafkaAfterItsDeadline() {
        announce(key, 1);
        List<StoredEvent> events = store.listOldest(lane, 10);
        DestinationBackOff.Round round = new DestinationBackOff(System::nanoTime).beginRound();
        BatchSender late =
                new BatchSender(kafka, "sample-service", System.nanoTime() - 1, new Destinations(kafka), round);

        assertThat(late.send(events)).isEmpty();
        assertThat(round.isEmpty()).as("no destination is to blame").isTrue();
    }

    @Test
    void letsOthersOfTheLanePassAKeyWithManyEvents() {
        announce(key, 600);
        String other = keyOfTheSameLane();
        announce(other, 1);

        LaneRelay.Batch batch = relay(kafka).relay(lane);

        assertThat(batch).isEqualTo(new LaneRelay.Batch(LaneRelay.MOST_OF_KEY + 1, 0, true));
        assertThat(countWaiting(other)).isZero();
    }

    /** At SERIALIZABLE this writer, which has read what the first round removes, could not commit what the second has missed. */
    @Test
    void makesNoWriterRepeat() {
        announce(key, 1);
        TransactionTemplate serializable = new TransactionTemplate(transactionManager);
        serializable.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);

        serializable.executeWithoutResult(status -> {
            jdbc.queryForObject("select count(*) from outbox_event where lane = ?", Integer.class, lane);
            outbox(Clock.systemUTC()).announce(announcement(key));
            assertThat(CompletableFuture.supplyAsync(() -> {
                        LaneRelay relay = relay(kafka);
                        return List.of(
                                relay.relay(lane).sent(), relay.relay(lane).sent());
                    }))
                    .succeedsWithin(Duration.ofSeconds(20))
                    .isEqualTo(List.of(1, 0));
        });

        assertThat(countWaiting(key)).isEqualTo(1);
    }

    /** The order of a key is that of its transactions, whatever the clocks of their instances say. */
    @Test
    void givesLaterTransactionsOfAKeyLaterPositions() {
        for (int step = 0; step < 5; step++) {
            Clock behind = Clock.fixed(NOW.minusSeconds(step), ZoneOffset.UTC);
            String type = "step-" + step + ".v1";
            transactions.run(() -> outbox(behind).announce(new Announcement(TOPIC, key, type, key, List.of())));
        }

        assertThat(store.listOldest(lane, 10))
                .extracting(StoredEvent::type)
                .containsExactly("step-0.v1", "step-1.v1", "step-2.v1", "step-3.v1", "step-4.v1");
    }

    @Test
    void showsTheFirstEventOfEachLane() {
        transactions.run(() -> outbox(Clock.fixed(NOW, ZoneOffset.UTC)).announce(announcement(key)));
        transactions.run(
                () -> outbox(Clock.fixed(NOW.plusSeconds(9), ZoneOffset.UTC)).announce(announcement(key)));

        assertThat(store.listWaitingLanes()).containsOnlyKeys(lane).containsValue(NOW);
    }

    private LaneRelay relay(KafkaTemplate<String, byte[]> template) {
        return new LaneRelay(store, template, transactionManager, "sample-service", settings, Clock.systemUTC());
    }

    private void announce(String eventKey, int count) {
        transactions.run(() ->
                IntStream.range(0, count).forEach(i -> outbox(Clock.systemUTC()).announce(announcement(eventKey))));
    }

    private static Announcement announcement(String eventKey) {
        return new Announcement(TOPIC, eventKey, "number-recorded.v1", eventKey, List.of());
    }

    private TransactionalOutbox outbox(Clock clock) {
        return new TransactionalOutbox(
                store, settings, new JsonMapper(), clock, new TraceContext(null, null), unused -> {});
    }

    private String keyOfTheSameLane() {
        return IntStream.range(0, 1000)
                .mapToObj(number -> key + number)
                .filter(candidate -> OutboxStore.laneOf(TOPIC, candidate) == lane)
                .findFirst()
                .orElseThrow();
    }

    private int countWaiting(String eventKey) {
        return jdbc.queryForList("select id from outbox_event where event_key = ?", UUID.class, eventKey)
                .size();
    }
}
