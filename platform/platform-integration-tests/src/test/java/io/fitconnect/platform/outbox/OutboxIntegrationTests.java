package io.fitconnect.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.Heard;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.RecordNumber;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealStores
class OutboxIntegrationTests {

    private static final int NUMBERS = 40;

    @Autowired
    RecordNumber recordNumber;

    @Autowired
    Outbox outbox;

    @Autowired
    Transactions transactions;

    @Autowired
    Heard heard;

    @Autowired
    JdbcTemplate jdbc;

    private final String key = Ids.next().toString();

    @Test
    void deliversWhatWasCommittedAsACloudEvent() {
        recordNumber.handle(key);

        Event event = awaitEvents(key, 1).get(0);
        assertThat(event.is("number-recorded.v1")).isTrue();
        assertThat(event.source()).isEqualTo("/sample-service");
        assertThat(event.subject()).isEqualTo(key);
        assertThat(event.dataAs(RecordNumber.Recorded.class)).isEqualTo(new RecordNumber.Recorded(key, 1));
    }

    @Test
    void announcesNothingThatWasRolledBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    outbox.announce(new Announcement("sample.number", key, "number-recorded.v1", key, List.of()));
                    throw new IllegalStateException("rolled back");
                }));
        recordNumber.handle(key);

        assertThat(awaitEvents(key, 1)).hasSize(1);
    }

    @Test
    void refusesToAnnounceOutsideOfATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        outbox.announce(new Announcement("sample.number", key, "number-recorded.v1", key, List.of())));
    }

    @Test
    void keepsTheOrderOfEachKeyUnderConcurrentWriters() {
        List<String> keys = List.of(key + "a", key + "b", key + "c");
        List<CompletableFuture<Void>> writers = IntStream.range(0, 6)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> IntStream.range(0, NUMBERS)
                        .forEach(i -> recordNumber.handle(keys.get((writer + i) % keys.size())))))
                .toList();
        writers.forEach(CompletableFuture::join);

        for (String each : keys) {
            int expected = 6 * NUMBERS / keys.size();
            assertThat(awaitEvents(each, expected))
                    .extracting(event -> event.data().path("number").intValue())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, expected).boxed().toList());
        }
    }

    @Test
    void emptiesItself() {
        recordNumber.handle(key);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.queryForObject(
                                "select count(*) from outbox_event where event_key = ?", Integer.class, key))
                        .isZero());
    }

    private List<Event> awaitEvents(String eventKey, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> heard.listWithKey(eventKey).size() >= count);
        return heard.listWithKey(eventKey);
    }
}
