package io.fitconnect.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.Heard;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.RecordNumber;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealStores
class DeadLettersIntegrationTests {

    @Autowired
    RecordNumber recordNumber;

    @Autowired
    Heard heard;

    @Autowired
    DeadLettersEndpoint endpoint;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MeterRegistry metrics;

    @Test
    void setsAFailingEventAsideAndDeliversItAgainOnDemand() throws Exception {
        String key = Ids.next().toString();
        heard.failingKeys.add(key);
        recordNumber.handle(key);
        UUID id = awaitLetter(key);

        assertThat(endpoint.list(10)).anySatisfy(letter -> {
            assertThat(letter.eventId()).isEqualTo(id.toString());
            assertThat(letter.eventType()).isEqualTo("io.fitconnect.sample.number-recorded.v1");
            assertThat(letter.topic()).isEqualTo("sample.number");
            assertThat(letter.cause()).isEqualTo(IllegalArgumentException.class.getName());
        });
        assertThat(effects(id)).isZero();
        assertThat(metrics.get("events.dead.letters").counter().count()).isEqualTo(1);

        heard.failingKeys.remove(key);
        assertThat(endpoint.replay(10)).containsEntry("replayed", 1);

        await().atMost(Duration.ofSeconds(20)).until(() -> effects(id) == 1);
        assertThat(endpoint.list(10)).isEmpty();
    }

    private UUID awaitLetter(String key) {
        await().atMost(Duration.ofSeconds(40)).until(() -> !endpoint.list(10).isEmpty());
        return heard.listWithKey(key).get(0).id();
    }

    private int effects(UUID id) {
        Integer count = jdbc.queryForObject("select count(*) from sample_effect where event_id = ?", Integer.class, id);
        return count == null ? 0 : count;
    }
}
